import { Typography } from '@strapi/design-system';
import type { RatingFigures } from '@member-services/contract/forms';
import { useCallback } from 'react';
import { styled } from 'styled-components';
import { readRatings } from '../data/ratings.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { PlainTable } from '../frame/PlainTable.js';
import { Section } from '../frame/Section.js';
import { Waiting } from '../frame/Waiting.js';
import { useMonth } from '../language/use-month.js';
import { useWords } from '../language/use-words.js';
import { FigureBar } from './FigureBar.js';
import { FigureWords } from './FigureWords.js';

const Stack = styled.div`
  display: grid;
  gap: 1.6rem;
`;

const Comments = styled.ul`
  display: grid;
  gap: 1.2rem;
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};
    padding-inline-start: 1.2rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** How satisfied people were, with honest uncertainty; never about a person (policy C5, C9). */
export function RatingsPage() {
  const say = useWords();
  const client = useStaffClient();
  const load = useCallback(() => readRatings(client), [client]);
  const { loaded, reload } = useLoaded(load);
  return (
    <PageFrame title={say('ratings.title')} subtitle={say('ratings.promise')}>
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && <Figures figures={loaded.data} />}
    </PageFrame>
  );
}

function Figures({ figures }: { figures: RatingFigures }) {
  const say = useWords();
  const month = useMonth();
  return (
    <Stack>
      <Section title={say('ratings.overall')} hint={say('ratings.overallHint')}>
        <FigureWords figure={figures.overall} />
        <FigureBar figure={figures.overall} />
      </Section>
      <Section title={say('ratings.byMonth')} hint={say('ratings.byMonthHint')}>
        {figures.months.length === 0 ? (
          <Typography tag="p">{say('ratings.noMonths')}</Typography>
        ) : (
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{say('ratings.month')}</th>
                <th scope="col">{say('ratings.share')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.months.map((figure) => (
                <tr key={figure.month}>
                  <th scope="row">{month(figure.month)}</th>
                  <td>
                    <FigureWords figure={figure} short />
                    <FigureBar figure={figure} />
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        )}
      </Section>
      <Section title={say('ratings.comments')} hint={say('ratings.commentsHint')}>
        {figures.comments.length === 0 ? (
          <Typography tag="p">{say('ratings.noComments')}</Typography>
        ) : (
          <Comments>
            {figures.comments.map((comment, index) => (
              // Comments have no identity, by design.
              <li key={index} dir="auto">
                {comment}
              </li>
            ))}
          </Comments>
        )}
      </Section>
      <Section title={say('ratings.open')} hint={say('ratings.openHint')}>
        <FigureWords figure={figures.open} />
        <FigureBar figure={figures.open} />
      </Section>
    </Stack>
  );
}
