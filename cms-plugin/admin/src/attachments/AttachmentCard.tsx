import { Badge, Button, Typography } from '@strapi/design-system';
import { Download, Eye } from '@strapi/icons';
import type { StaffAttachment } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { useStaffClient } from '../data/staff-client.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { keepFile } from './keep-file.js';
import { sizeWords } from './size-words.js';
import { useFile } from './use-file.js';

const Card = styled.div`
  display: grid;
  gap: 0.6rem;
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem;
`;

const Name = styled.bdi`
  justify-self: start;
  font-weight: 600;
  overflow-wrap: anywhere;
`;

interface AttachmentCardProps {
  attachment: StaffAttachment;
  reference: string;
  /** What it was attached for. */
  label: string;
  onShow: () => void;
}

/** One file: its name apart from our words, its state, and what can be done with it. */
export function AttachmentCard({ attachment, reference, label, onShow }: AttachmentCardProps) {
  const say = useWords();
  const format = useFormat();
  const client = useStaffClient();
  const file = useFile(client, reference, attachment.id);
  const { name, size, mediaType, scan, integrity, readable, erasedAt, lastOpened, at } = attachment;
  const isDamaged = integrity === 'damaged' || integrity === 'missing';
  const handleKeep = async () => {
    const blob = await file.fetch();
    if (blob) keepFile(blob, name);
  };
  return (
    <Card>
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      {erasedAt === null ? <Name>{name}</Name> : say('files.erased', { when: format.instant(erasedAt) })}
      <Row>
        <Typography variant="pi" textColor="neutral600">
          {mediaType === 'application/pdf' ? <bdi>PDF</bdi> : say('files.picture')} ·{' '}
          {sizeWords(size, say, format)} · {format.instant(at)}
        </Typography>
        <Badge
          backgroundColor={scan === 'infected' ? 'danger100' : scan === 'clean' ? 'success100' : 'neutral150'}
          textColor={scan === 'infected' ? 'danger700' : scan === 'clean' ? 'success700' : 'neutral700'}
        >
          {say(`files.scan.${scan}`)}
        </Badge>
        {integrity !== 'unchecked' && (
          <Badge
            backgroundColor={isDamaged ? 'danger100' : 'success100'}
            textColor={isDamaged ? 'danger700' : 'success700'}
          >
            {say(`files.integrity.${integrity}`)}
          </Badge>
        )}
      </Row>
      {lastOpened && (
        <Typography variant="pi" textColor="neutral600">
          {say('files.lastOpened', {
            by: `\u2068${lastOpened.by}\u2069`,
            when: format.instant(lastOpened.at),
          })}
        </Typography>
      )}
      {erasedAt === null && (
        <Row>
          <Button
            variant="secondary"
            startIcon={<Eye />}
            disabled={!readable}
            onClick={onShow}
            aria-label={`${say('files.show')}: ${name}`}
          >
            {say('files.show')}
          </Button>
          <Button
            variant="tertiary"
            startIcon={<Download />}
            disabled={!readable && !isDamaged}
            loading={file.isFetching}
            onClick={() => void handleKeep()}
            aria-label={`${say('files.keep')}: ${name}`}
          >
            {say('files.keep')}
          </Button>
        </Row>
      )}
      {file.failed && (
        <Typography role="alert" textColor="danger600">
          {say('files.failed')}
        </Typography>
      )}
    </Card>
  );
}
