import { Modal, Typography } from '@strapi/design-system';
import type { StaffAttachment } from '@member-services/contract/forms';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useStaffClient } from '../data/staff-client.js';
import { Waiting } from '../frame/Waiting.js';
import { useWords } from '../language/use-words.js';
import { paintPdf, paintPicture } from './paint-file.js';
import { useFile } from './use-file.js';

const Sheets = styled.div`
  display: grid;
  gap: 1.6rem;
  justify-items: center;

  canvas {
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    background: #fff;
  }
`;

interface AttachmentPreviewProps {
  attachment: StaffAttachment;
  reference: string;
  onClose: () => void;
}

/**
 * A file as pictures of its pages: it is decoded and painted, never opened as a document, so that nothing in it can
 * run, call out or lead anywhere.
 */
export function AttachmentPreview({ attachment, reference, onClose }: AttachmentPreviewProps) {
  const say = useWords();
  const { fetch: fetchFile } = useFile(useStaffClient(), reference, attachment.id);
  const sheets = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  // What is opened without a trigger of its own does not know where the focus came from.
  const [opener] = useState(() => document.activeElement as HTMLElement | null);
  useEffect(() => {
    const stop = new AbortController();
    const paint = async () => {
      const blob = await fetchFile();
      const place = sheets.current;
      if (!blob || !place || stop.signal.aborted) throw new Error('There is nothing to paint.');
      const paintFile = attachment.mediaType === 'application/pdf' ? paintPdf : paintPicture;
      await paintFile(blob, place, stop.signal);
    };
    paint().then(
      () => setState('shown'),
      () => {
        if (!stop.signal.aborted) setState('failed');
      },
    );
    return () => stop.abort();
  }, [attachment, fetchFile]);
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content onCloseAutoFocus={() => opener?.focus()}>
        <Modal.Header closeLabel={say('files.close')}>
          <Modal.Title>
            <bdi>{attachment.name}</bdi>
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {state === 'loading' && <Waiting />}
          {state === 'failed' && (
            <Typography role="alert" textColor="danger600">
              {say('files.failed')}
            </Typography>
          )}
          <Sheets ref={sheets} role="img" aria-label={say('files.asPictures', { name: attachment.name })} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
