import { Button, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import type { CaseDetail, StaffAttachment, StaffHistoryEntry } from '@member-services/contract/forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import { AttachmentPreview } from '../attachments/AttachmentPreview.js';
import { sizeWords } from '../attachments/size-words.js';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { conversationOf } from './conversation.js';

const Thread = styled.ol`
  display: grid;
  gap: 1.2rem;
  margin: 0 0 1.6rem;
  padding: 0;
  list-style: none;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  > li {
    display: grid;
    gap: 0.6rem;
    inline-size: min(100%, 56rem);
    padding: 1.2rem 1.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
  }
  > li.staff {
    justify-self: end;
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary200};
  }
  blockquote {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  ul {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul button {
    block-size: auto;
    min-block-size: 3.2rem;
    overflow-wrap: anywhere;
    text-align: start;
  }
`;

interface ConversationSectionProps {
  detail: CaseDetail;
  /** Begins a message; absent where none may be sent now. */
  onReply: (() => void) | undefined;
}

/** What the applicant and staff have written to each other, oldest first; nothing where nobody has. */
export function ConversationSection({ detail, onReply }: ConversationSectionProps) {
  const say = useWords();
  const [shown, setShown] = useState<StaffAttachment | null>(null);
  const messages = conversationOf(detail.history);
  if (messages.length === 0) return null;
  return (
    <Section title={say('conversation.title')} hint={say('conversation.hint')}>
      <Thread role="list">
        {messages.map((entry) => (
          <li
            key={`${entry.at}-${entry.role}`}
            className={entry.role === 'applicant' ? 'applicant' : 'staff'}
          >
            <Message entry={entry} detail={detail} onShow={setShown} />
          </li>
        ))}
      </Thread>
      {onReply && (
        <Button variant="secondary" onClick={onReply}>
          {say('conversation.reply')}
        </Button>
      )}
      {shown && (
        <AttachmentPreview attachment={shown} reference={detail.reference} onClose={() => setShown(null)} />
      )}
    </Section>
  );
}

interface MessageProps {
  entry: StaffHistoryEntry;
  detail: CaseDetail;
  onShow: (attachment: StaffAttachment) => void;
}

/** One message: who, when, what, and what came with it. */
function Message({ entry, detail, onShow }: MessageProps) {
  const say = useWords();
  const format = useFormat();
  const files = detail.attachments.filter(({ id }) => entry.attachments.includes(id));
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral700">
        <strong>
          <bdi>
            {entry.role === 'applicant'
              ? detail.applicantName
              : (entry.staffName ?? say(`role.${entry.role}`))}
          </bdi>
        </strong>
        {' · '}
        {say(`role.${entry.role}`)}
        {' · '}
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
      </Typography>
      {entry.words !== null && <blockquote dir="auto">{entry.words}</blockquote>}
      {entry.erased && <small>{say('history.erased')}</small>}
      {files.length > 0 && (
        <ul aria-label={say('files.title')}>
          {files.map((file) => (
            <li key={file.id}>
              {file.erasedAt === null ? (
                <Button
                  variant="tertiary"
                  size="S"
                  startIcon={<Eye />}
                  disabled={!file.readable}
                  aria-label={`${say('files.show')}: ${file.name}`}
                  onClick={() => onShow(file)}
                >
                  <bdi>{file.name}</bdi> · {sizeWords(file.size, say, format)}
                </Button>
              ) : (
                <small>{say('files.erased', { when: format.instant(file.erasedAt) })}</small>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
