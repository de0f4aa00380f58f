import { Typography } from '@strapi/design-system';
import { directionOf, type ActionPreview } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { TimelineLine } from '../case/TimelineLine.js';
import { useWords } from '../language/use-words.js';

const Pane = styled.div`
  display: grid;
  gap: 1.2rem;

  article {
    display: grid;
    gap: 0.8rem;
    padding: 1.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
    font-size: 1.4rem;
    line-height: 1.7;
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-block-size: 48rem;
    overflow-y: auto;
  }
`;

interface PreviewPaneProps {
  preview: ActionPreview;
  /** The words themselves, for a step that tells the applicant of them only later. */
  words: string;
}

/** Exactly what the applicant will see: the message as it leaves, and the line on the tracking page. */
export function PreviewPane({ preview, words }: PreviewPaneProps) {
  const say = useWords();
  const own = { lang: preview.locale, dir: directionOf(preview.locale) };
  if (!preview.timeline) {
    return (
      <Pane role="group" aria-label={say('preview.title')}>
        <Typography tag="p">{say('preview.later')}</Typography>
        <article dir="auto">{words}</article>
      </Pane>
    );
  }
  return (
    <Pane role="group" aria-label={say('preview.title')}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('preview.email')}
      </Typography>
      {preview.email ? (
        <article {...own} tabIndex={0} aria-label={say('preview.email')}>
          <strong>{preview.email.subject}</strong>
          <div>{preview.email.text}</div>
        </article>
      ) : (
        <Typography tag="p">{say('preview.noEmail')}</Typography>
      )}
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('preview.tracking')}
      </Typography>
      <article {...own}>
        <TimelineLine entry={preview.timeline} locale={preview.locale} />
      </article>
    </Pane>
  );
}
