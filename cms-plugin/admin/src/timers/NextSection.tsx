import { Typography } from '@strapi/design-system';
import type { CaseDetail, TimerRow } from '@member-services/contract/forms';
import { Entries } from '../case/HistorySection.js';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { MoveClock } from './MoveClock.js';

/** What happens to a case of its own accord, and when; in a demo also the way to see it happen. */
export function NextSection({ detail, onChanged }: { detail: CaseDetail; onChanged: () => void }) {
  const say = useWords();
  const day14 =
    detail.clockMoves && detail.status === 'under-study' && detail.decisionWindow?.basis === 'fixed';
  const erased = detail.history.some(({ action }) => action === 'forget');
  return (
    <Section title={say('next.title')} hint={say('next.hint')}>
      {detail.next.length === 0 ? (
        <Typography tag="p">{say('next.nothing')}</Typography>
      ) : (
        <Entries>
          {detail.next.map((timer) => (
            <NextLine key={timer.id} timer={timer} erased={erased} />
          ))}
        </Entries>
      )}
      {day14 && <MoveClock to={{ reference: detail.reference }} onMoved={onChanged} />}
    </Section>
  );
}

function NextLine({ timer, erased }: { timer: TimerRow; erased: boolean }) {
  const say = useWords();
  const { instant } = useFormat();
  return (
    <li>
      <div>
        <strong>
          {say(timer.kind === 'retention' && erased ? 'timer.addressForgotten' : `timer.${timer.kind}`)}
        </strong>
      </div>
      <small>
        <time dateTime={timer.dueAt}>{instant(timer.dueAt)}</time>
        {timer.state === 'failed' && ` · ${say('timers.view.failed')}`}
        {timer.late && ` · ${say('timers.view.late')}`}
      </small>
    </li>
  );
}
