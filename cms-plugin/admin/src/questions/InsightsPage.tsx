import { Typography } from '@strapi/design-system';
import type { QuestionInsights } from '@member-services/contract/forms';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { readQuestionInsights } from '../data/questions.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { PlainTable } from '../frame/PlainTable.js';
import { Section } from '../frame/Section.js';
import { Waiting } from '../frame/Waiting.js';
import { Foreign, Localised } from '../language/Foreign.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { questionPath } from './question-path.js';
import { useMayOpenQuestion } from './use-may-open-question.js';

const Stack = styled.div`
  display: grid;
  gap: 1.6rem;
`;

const Comments = styled.ul`
  margin: 0.8rem 0 0;
  padding-inline-start: 2rem;
  list-style: disc;
  color: ${({ theme }) => theme.colors.neutral600};
`;

/** What people looked for and did not find, and which answers helped (policy C1, C11). */
export function InsightsPage() {
  const say = useWords();
  const client = useStaffClient();
  const load = useCallback(() => readQuestionInsights(client), [client]);
  const { loaded, reload } = useLoaded(load);
  return (
    <PageFrame title={say('insights.title')} subtitle={say('insights.subtitle')}>
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <Stack>
          <Misses misses={loaded.data.misses} />
          <Feedback feedback={loaded.data.feedback} />
        </Stack>
      )}
    </PageFrame>
  );
}

function Misses({ misses }: Pick<QuestionInsights, 'misses'>) {
  const say = useWords();
  const format = useFormat();
  return (
    <Section title={say('insights.misses')} hint={say('insights.missesHint')}>
      {misses.length === 0 ? (
        <Typography tag="p">{say('insights.noMisses')}</Typography>
      ) : (
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{say('insights.query')}</th>
              <th scope="col">{say('insights.times')}</th>
              <th scope="col">{say('insights.last')}</th>
            </tr>
          </thead>
          <tbody>
            {misses.map((miss) => (
              <tr key={`${miss.locale}-${miss.query}`}>
                <td>
                  <Foreign locale={miss.locale}>{miss.query}</Foreign>
                </td>
                <td>{format.number(miss.count)}</td>
                <td>{format.day(miss.lastOn)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </Section>
  );
}

function Feedback({ feedback }: Pick<QuestionInsights, 'feedback'>) {
  const say = useWords();
  const format = useFormat();
  const mayOpen = useMayOpenQuestion();
  return (
    <Section title={say('insights.feedback')} hint={say('insights.feedbackHint')}>
      {feedback.length === 0 ? (
        <Typography tag="p">{say('insights.noFeedback')}</Typography>
      ) : (
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{say('insights.question')}</th>
              <th scope="col">{say('insights.helpful')}</th>
              <th scope="col">{say('insights.unhelpful')}</th>
            </tr>
          </thead>
          <tbody>
            {feedback.map((one) => (
              <tr key={one.documentId}>
                <td>
                  {mayOpen ? (
                    <Link to={questionPath(one.documentId)}>
                      <Localised text={one.question} />
                    </Link>
                  ) : (
                    <Localised text={one.question} />
                  )}
                  {one.comments.length > 0 && (
                    <Comments>
                      {one.comments.map((comment) => (
                        <li key={comment} dir="auto">
                          {comment}
                        </li>
                      ))}
                    </Comments>
                  )}
                </td>
                <td>{format.number(one.helpful)}</td>
                <td>{format.number(one.unhelpful)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </Section>
  );
}
