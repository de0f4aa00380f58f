import { Typography } from '@strapi/design-system';
import { NOBODY, type CaseDetail, type StaffHistoryEntry } from '@member-services/contract/forms';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { correctableData, correctableFields } from '../actions/correctable-fields.js';
import { Section } from '../frame/Section.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { inOrder } from './case-changes.js';
import { CorrectionTable } from './CorrectionTable.js';
import { correctionChanges } from './correction-changes.js';

export const Entries = styled.ol`
  display: grid;
  gap: 1.6rem;
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};
    padding-inline-start: 1.2rem;
    display: grid;
    gap: 0.4rem;
  }
  time,
  small {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  blockquote {
    margin: 0;
    padding: 0.8rem 1.2rem;
    background: ${({ theme }) => theme.colors.neutral100};
    border-radius: ${({ theme }) => theme.borderRadius};
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** Everything that happened, newest first. It can only grow. */
export function HistorySection({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const newestFirst = useMemo(() => inOrder(detail.history).reverse(), [detail]);
  const known = [...correctableFields(detail, locale), ...correctableData(say)];
  const namesOf = ({ attachments }: StaffHistoryEntry) =>
    detail.attachments
      .filter(({ id, erasedAt }) => erasedAt === null && attachments.includes(id))
      .map(({ name }) => `\u2068${name}\u2069`)
      .join(locale === 'ar' ? '، ' : ', ');
  const labelOf = (field: string) => known.find(({ name }) => name === field)?.label ?? field;
  return (
    <Section title={say('history.title')} hint={say('history.hint')}>
      <Entries reversed>
        {newestFirst.map((entry, index) => (
          // An entry has no name of its own; its place from the beginning never changes.
          <li key={newestFirst.length - index}>
            <HistoryLine entry={entry} />
            {entry.fields.length > 0 && (
              <small>
                {say('history.asked', {
                  items: entry.fields.map(labelOf).join(locale === 'ar' ? '، ' : ', '),
                })}
              </small>
            )}
            {namesOf(entry) !== '' && <small>{say('history.files', { names: namesOf(entry) })}</small>}
            {entry.before && <CorrectionTable changes={correctionChanges(detail, entry)} />}
          </li>
        ))}
      </Entries>
    </Section>
  );
}

/** One step: what, by whom, when, where it led, and the words that went with it. */
export function HistoryLine({ entry }: { entry: StaffHistoryEntry }) {
  const say = useWords();
  const format = useFormat();
  return (
    <>
      <div>
        <Typography fontWeight="bold">{say(`did.${entry.action}`)}</Typography>
        {' · '}
        {say(`role.${entry.role}`)}
        {entry.staffName !== null && (
          <>
            {': '}
            <bdi>{entry.staffName}</bdi>
          </>
        )}
      </div>
      <time dateTime={entry.at}>
        {format.instant(entry.at)} · {say(`status.${entry.status}`)}
      </time>
      {entry.concerned !== null && (
        <small>
          {entry.concerned === NOBODY
            ? say('history.concernsNobody')
            : say('history.concerns', { name: `\u2068${entry.concerned.name}\u2069` })}
        </small>
      )}
      {entry.words !== null && (
        <div>
          <small>{say(entry.role === 'applicant' ? 'history.applicantWords' : 'history.words')}</small>
          <blockquote dir="auto">{entry.words}</blockquote>
        </div>
      )}
      {entry.internalNote !== null && (
        <div>
          <small>{say('history.internalNote')}</small>
          <blockquote dir="auto">{entry.internalNote}</blockquote>
        </div>
      )}
      {entry.erased && <small>{say('history.erased')}</small>}
    </>
  );
}
