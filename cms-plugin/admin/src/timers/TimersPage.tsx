import { Typography } from '@strapi/design-system';
import { TIMER_VIEWS } from '@member-services/contract/forms';
import type { TimerList, TimerView } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { styled } from 'styled-components';
import { useStaffClient } from '../data/staff-client.js';
import { readTimers } from '../data/timers.js';
import { useLoaded } from '../data/use-loaded.js';
import { Empty } from '../frame/Empty.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Section } from '../frame/Section.js';
import { Waiting } from '../frame/Waiting.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { MoveClock } from './MoveClock.js';
import { TimerTable } from './TimerTable.js';

const Views = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  margin-block-end: 1.6rem;

  button {
    font: inherit;
    font-size: 1.4rem;
    padding: 0.8rem 1.6rem;
    border-radius: 2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

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
      {list && <ViewButtons counts={list.counts} view={view} onChoose={setView} />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'ready' && <Rows list={loaded.data} view={view} onChanged={reload} />}
      {list?.clock && <ClockOfDemo now={list.clock.now} onMoved={reload} />}
    </PageFrame>
  );
}

interface ViewButtonsProps {
  counts: TimerList['counts'];
  view: TimerView;
  onChoose: (view: TimerView) => void;
}

function ViewButtons({ counts, view, onChoose }: ViewButtonsProps) {
  const say = useWords();
  const { number } = useFormat();
  return (
    <Views role="group" aria-label={say('timers.which')}>
      {TIMER_VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onChoose(one)}>
          {say(`timers.view.${one}`)} ({number(counts[one])})
        </button>
      ))}
    </Views>
  );
}

function Rows({ list, view, onChanged }: { list: TimerList; view: TimerView; onChanged: () => void }) {
  const say = useWords();
  if (list.rows.length === 0) return <Empty title={say(`timers.empty.${view}`)} />;
  return <TimerTable rows={list.rows} view={view} onChanged={onChanged} />;
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
