import { fieldNamed, INQUIRY_FORM, resolveText } from '@member-services/contract/forms';
import type { CaseDetail, StaffAttachment } from '@member-services/contract/forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import { Section } from '../frame/Section.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { AttachmentCard } from './AttachmentCard.js';
import { AttachmentPreview } from './AttachmentPreview.js';

const List = styled.ul`
  display: grid;
  gap: 1.2rem;
  list-style: none;
  padding: 0;
`;

/** The files of a case: what each is, whether it is safe and whole, to be looked at as a picture or kept. */
export function AttachmentsSection({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const [shown, setShown] = useState<StaffAttachment | null>(null);
  const { locale } = usePanelLanguage();
  const { attachments, form, reference } = detail;
  if (attachments.length === 0) return null;
  const labelOf = ({ field, from }: StaffAttachment) => {
    if (from === 'staff') return say('files.sentToApplicant');
    const asked = fieldNamed(form ?? INQUIRY_FORM, field);
    const label = asked?.type === 'attachment' ? asked.label : undefined;
    return label ? resolveText(label, locale).text : say('files.besideMessage');
  };
  return (
    <Section title={say('files.title')} hint={say('files.hint')}>
      <List role="list">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <AttachmentCard
              attachment={attachment}
              reference={reference}
              label={labelOf(attachment)}
              onShow={() => setShown(attachment)}
            />
          </li>
        ))}
      </List>
      {shown && <AttachmentPreview attachment={shown} reference={reference} onClose={() => setShown(null)} />}
    </Section>
  );
}
