import { Button, Typography } from '@strapi/design-system';
import { TIMER_VIEWS } from '@member-services/contract/forms';
import type { TimerList, TimerView } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { Stack } from '../calendar/Stack.js';
import { useStaffClient } from '../data/staff-client.js';
import { readTimers } from '../data/timers.js';
import { useLoaded } from '../data/use-loaded.js';
import { Empty } from '../frame/Empty.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Section } from '../frame/Section.js';
import { ViewChoice } from '../frame/ViewChoice.js';
import { Waiting } from '../frame/Waiting.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { MoveClock } from './MoveClock.js';
import { TimerTable } from './TimerTable.js';

/** What comes next fits on a screen; the rest is shown when it is asked for. */
const FIRST_ROWS = 25;

/** What the clock will do and has done, so that nothing of it is a surprise. */
export function TimersPage() {
  const say = useWords();
  const client = useStaffClient();
  const [view, setView] = useState<TimerView>('due');
  const load = useCallback(() => readTimers(client, view), [client, view]);
  const { loaded, reload } = useLoaded(load);
  const list = loaded.state === 'ready' ? loaded.data : loaded.state === 'loading' ? loaded.last?.data : null;
  return (
    <PageFrame title={say('timers.title')} subtitle={say('timers.subtitle')}>
      {list?.clock && (
        <Stack>
          <ClockOfDemo now={list.clock.now} onMoved={reload} />
        </Stack>
      )}
      {list && (
        <ViewChoice
          legend={say('timers.which')}
          views={TIMER_VIEWS.map((value) => ({
            value,
            label: say(`timers.view.${value}`),
            count: list.counts[value],
          }))}
          chosen={view}
          onChoose={setView}
        />
      )}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'ready' && <Rows key={view} list={loaded.data} view={view} onChanged={reload} />}
    </PageFrame>
  );
}

function Rows({ list, view, onChanged }: { list: TimerList; view: TimerView; onChanged: () => void }) {
  const say = useWords();
  const { number } = useFormat();
  const [whole, setWhole] = useState(false);
  if (list.rows.length === 0) return <Empty title={say(`timers.empty.${view}`)} />;
  const shown = whole ? list.rows : list.rows.slice(0, FIRST_ROWS);
  return (
    <>
      <TimerTable rows={shown} view={view} onChanged={onChanged} />
      {shown.length < list.rows.length && (
        <Button variant="tertiary" onClick={() => setWhole(true)}>
          {say(list.rows.length < list.counts[view] ? 'timers.showFirst' : 'timers.showAll', {
            number: number(list.rows.length),
          })}
        </Button>
      )}
    </>
  );
}

function ClockOfDemo({ now, onMoved }: { now: string; onMoved: () => void }) {
  const say = useWords();
  const { instant } = useFormat();
  return (
    <Section title={say('clock.title')}>
      <Typography tag="p">{say('clock.now', { instant: instant(now) })}</Typography>
      <MoveClock to={{ next: true }} onMoved={onMoved} />
    </Section>
  );
}
