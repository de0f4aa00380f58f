import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { MESSAGE_LISTS, PAGE_PERMISSIONS, type ResendBody } from '@member-services/contract/forms';
import { useCallback, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { readMessages, resendMessages } from '../data/messages.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { useUnderWay } from '../data/use-under-way.js';
import { Empty } from '../frame/Empty.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Renewing } from '../frame/Renewing.js';
import { useMay } from '../frame/use-may.js';
import { ViewChoice } from '../frame/ViewChoice.js';
import { Waiting } from '../frame/Waiting.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import { MessagesTable } from './MessagesTable.js';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1.2rem;
`;

const Pager = styled.div`
  display: flex;
  gap: 0.8rem;
  margin-block-start: 1.6rem;
`;

/** What became of every message: what failed and why, what is held, what waits for hands (policy B3). */
export function MessagesPage() {
  const say = useWords();
  const client = useStaffClient();
  const failureWords = useFailureWords();
  const { toggleNotification } = useNotification();
  const [params, setParams] = useSearchParams();
  const list = MESSAGE_LISTS.find((one) => one === params.get('list')) ?? 'failed';
  const before = Number(params.get('before')) || null;
  const load = useCallback(() => readMessages(client, list, before), [client, list, before]);
  const { loaded, reload } = useLoaded(load);
  const page = loaded.state === 'ready' ? loaded.data : loaded.state === 'loading' ? loaded.last?.data : null;
  const mayResend = useMay(PAGE_PERMISSIONS.resendMessages);
  const { isUnderWay, run } = useUnderWay();
  const bar = useRef<HTMLDivElement>(null);

  /** What was pressed leaves the list; the keyboard goes on from the list's name. */
  function readAnew() {
    bar.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    reload();
  }

  async function resend(body: ResendBody) {
    const outcome = await resendMessages(client, body);
    toggleNotification(
      outcome.ok
        ? { type: 'success', message: say('messages.resent', { count: outcome.data.resent }) }
        : { type: 'danger', message: failureWords(outcome.failure).join(' ') },
    );
    readAnew();
  }

  return (
    <PageFrame title={say('messages.title')} subtitle={say('messages.subtitle')}>
      <Bar ref={bar}>
        <ViewChoice
          legend={say('messages.lists')}
          views={MESSAGE_LISTS.map((value) => ({
            value,
            label: say(`messages.list.${value}`),
            count: value === 'all' ? undefined : page?.counts[value],
          }))}
          chosen={list}
          onChoose={(next) => setParams({ list: next })}
        />
        {mayResend && (list === 'failed' || list === 'held') && (page?.rows.length ?? 0) > 1 && (
          <Button
            variant="secondary"
            loading={isUnderWay}
            onClick={() => run(() => resend({ list }), { leavesList: true })}
          >
            {say(list === 'failed' ? 'messages.resendAll' : 'messages.releaseAll')}
          </Button>
        )}
      </Bar>
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'loading' && !page && <Waiting />}
      {page && page.rows.length === 0 && <Empty title={say(`messages.none.${list}`)} />}
      {page && page.rows.length > 0 && (
        <Renewing aria-busy={loaded.state === 'loading'}>
          <MessagesTable
            rows={page.rows}
            onResend={mayResend ? (id) => run(() => resend({ ids: [id] }), { leavesList: true }) : null}
            run={run}
            onDone={readAnew}
          />
        </Renewing>
      )}
      <Pager>
        {before !== null && (
          <Button variant="tertiary" onClick={() => setParams({ list })}>
            {say('messages.newest')}
          </Button>
        )}
        {page && page.before !== null && (
          <Button variant="tertiary" onClick={() => setParams({ list, before: String(page.before) })}>
            {say('messages.older')}
          </Button>
        )}
      </Pager>
    </PageFrame>
  );
}
