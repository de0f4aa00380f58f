import { Button, Typography } from '@strapi/design-system';
import { Paperclip, Trash } from '@strapi/icons';
import {
  acceptedTypes,
  DEFAULT_MAX_FILES,
  MAX_FILE_BYTES,
  megabytes,
  typeLabels,
} from '@member-services/contract/forms';
import { useId, useRef } from 'react';
import { styled } from 'styled-components';
import { sizeWords } from '../attachments/size-words.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import type { ChosenFile, FileTray } from './use-sent-files.js';

const Field = styled.div`
  display: grid;
  gap: 0.8rem;
  justify-items: start;

  ul {
    inline-size: 100%;
    display: grid;
    gap: 0.8rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 1.2rem;
    padding: 0.8rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    font-size: 1.4rem;
  }
  li > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

interface FilesFieldProps {
  files: readonly ChosenFile[];
  tray: FileTray;
  /** The form was to be sent while a file had not arrived. */
  isUnsent: boolean;
}

/** Files for the applicant: chosen, uploaded at once, taken back. They may be left out. */
export function FilesField({ files, tray, isUnsent }: FilesFieldProps) {
  const say = useWords();
  const format = useFormat();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const types = acceptedTypes(undefined);
  return (
    <Field role="group" aria-label={say('field.files')}>
      <Typography variant="pi" fontWeight="bold">
        {say('field.files')}
      </Typography>
      <Typography id={hintId} variant="pi" textColor="neutral600">
        {say('field.files.hint', {
          types: `\u2068${typeLabels(types)}\u2069`,
          number: format.number(DEFAULT_MAX_FILES),
          megabytes: format.number(megabytes(MAX_FILE_BYTES)),
        })}
      </Typography>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <div>
                <bdi>{file.name}</bdi> · {sizeWords(file.size, say, format)}
                <FileState file={file} />
              </div>
              <Button
                type="button"
                variant="tertiary"
                startIcon={<Trash />}
                aria-label={`${say('files.remove')}: ${file.name}`}
                onClick={() => {
                  tray.remove(file.id);
                  chooser.current?.focus();
                }}
              >
                {say('files.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        ref={chooser}
        type="button"
        variant="secondary"
        startIcon={<Paperclip />}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
      >
        {say('files.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={types.join(',')}
        onChange={({ target }) => {
          tray.add([...(target.files ?? [])]);
          // So that the same file can be chosen again after it was removed.
          target.value = '';
        }}
      />
      {isUnsent && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {say('files.unsent')}
        </Typography>
      )}
    </Field>
  );
}

/** Where a file stands, read out when it has moved on. */
function FileState({ file: { state } }: { file: ChosenFile }) {
  const say = useWords();
  const inWords = useFailureWords();
  const isFaulty = state.status === 'faulty';
  const words =
    state.status === 'faulty'
      ? say('files.notUploaded', { reason: inWords(state.failure).join(' ') })
      : say(state.status === 'ready' ? 'files.ready' : 'files.uploading');
  return (
    <Typography tag="p" role="status" variant="pi" textColor={isFaulty ? 'danger600' : 'neutral600'}>
      {words}
    </Typography>
  );
}
