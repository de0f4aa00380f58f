import { Typography } from '@strapi/design-system';
import { directionOf, type ActionPreview } from '@member-services/contract/forms';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import { TimelineLine } from '../case/TimelineLine.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { WithLinks } from '../messages/WithLinks.js';
import { STAGE } from './use-stage-focus.js';

const Pane = styled.div`
  display: grid;
  gap: 1.2rem;

  &:focus {
    outline: none;
  }
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
  /** It stands where the form's inputs stood, and takes the keyboard from them. */
  takesPlace?: boolean;
}

/** Exactly what the applicant will see: each message as it leaves, and the line on the tracking page. */
export function PreviewPane({ preview, words, takesPlace = false }: PreviewPaneProps) {
  const say = useWords();
  const format = useFormat();
  const { locale, messages, leavesOn, timeline } = preview;
  const own = { lang: locale, dir: directionOf(locale) };
  return (
    <Pane role="group" aria-label={say('preview.title')} {...(takesPlace && STAGE)}>
      {leavesOn !== null && (
        <>
          <Typography tag="p">{say('preview.leavesOn', { day: format.day(leavesOn) })}</Typography>
          {words !== '' && <article dir="auto">{words}</article>}
        </>
      )}
      {leavesOn === null && messages.length === 0 && (
        <Typography tag="p">{say('preview.noMessage')}</Typography>
      )}
      {messages.map(({ channel, subject, text }) => (
        <Fragment key={channel}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {say(`preview.${channel}`)}
          </Typography>
          <article {...own} tabIndex={0} aria-label={say(`preview.${channel}`)}>
            {subject !== '' && <strong>{subject}</strong>}
            <div>
              <WithLinks text={text} />
            </div>
          </article>
        </Fragment>
      ))}
      {timeline && (
        <>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {say('preview.tracking')}
          </Typography>
          <article {...own}>
            <TimelineLine entry={timeline} locale={locale} />
          </article>
        </>
      )}
    </Pane>
  );
}
