import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type { TimerRow, TimerView } from '@member-services/contract/forms';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useStaffClient } from '../data/staff-client.js';
import { retryTimer } from '../data/timers.js';
import { useUnderWay } from '../data/use-under-way.js';
import { PlainTable } from '../frame/PlainTable.js';
import { casePath } from '../frame/our-pages.js';
import { useMay } from '../frame/use-may.js';
import { Reference } from '../inbox/Reference.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

const Card = styled.div`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 0.8rem 1.6rem;
  margin-block-end: 1.6rem;
`;

/** The rows of one view. */
export function TimerTable({
  rows,
  view,
  onChanged,
}: {
  rows: TimerRow[];
  view: TimerView;
  onChanged: () => void;
}) {
  const say = useWords();
  const { instant } = useFormat();
  const client = useStaffClient();
  const failureWords = useFailureWords();
  const { toggleNotification } = useNotification();
  const { run } = useUnderWay();
  const mayRetry = useMay(PAGE_PERMISSIONS.changeSettings);
  const retry = async (id: number) => {
    const outcome = await retryTimer(client, id);
    if (!outcome.ok) toggleNotification({ type: 'danger', message: failureWords(outcome.failure).join(' ') });
    onChanged();
  };
  return (
    <Card>
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{say('timers.what')}</th>
            <th scope="col">{say('inbox.reference')}</th>
            <th scope="col">{say(view === 'done' ? 'timers.doneAt' : 'timers.dueAt')}</th>
            {view === 'failed' && <th scope="col">{say('timers.error')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((timer) => (
            <tr key={timer.id}>
              <td>{say(`timer.${timer.kind}`)}</td>
              <td>
                {timer.reference === null ? (
                  say('timers.noCase')
                ) : (
                  <Link to={casePath(timer.reference)}>
                    <Reference value={timer.reference} />
                  </Link>
                )}
              </td>
              <td>
                <time dateTime={timer.doneAt ?? timer.dueAt}>{instant(timer.doneAt ?? timer.dueAt)}</time>
              </td>
              {view === 'failed' && (
                <td>
                  <bdi>{timer.lastError}</bdi>{' '}
                  {mayRetry && (
                    <Button
                      variant="tertiary"
                      size="S"
                      onClick={() => run(() => retry(timer.id), { leavesList: true })}
                    >
                      {say('timers.retry')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Card>
  );
}
