import type { CaseDetail, StaffAction } from '@member-services/contract/forms';
import { Entries, HistoryLine } from '../case/HistorySection.js';
import { changesSince } from '../case/case-changes.js';
import { ConflictNotice } from '../frame/ConflictNotice.js';
import { useWords } from '../language/use-words.js';

interface StaleNoticeProps {
  seen: CaseDetail;
  fresh: CaseDetail;
  action: StaffAction;
  onAccept: () => void;
}

/** Somebody else was faster: what they did, what it means for this action, and the way on. */
export function StaleNotice({ seen, fresh, action, onAccept }: StaleNoticeProps) {
  const say = useWords();
  const stillPossible = fresh.actions.includes(action);
  return (
    <ConflictNotice
      title={say('stale.title')}
      lead={say(stillPossible ? 'stale.goOn' : 'stale.overtaken')}
      onAccept={onAccept}
    >
      <Entries>
        {changesSince(seen, fresh).map((entry) => (
          <li key={`${entry.at}-${entry.action}`}>
            <HistoryLine entry={entry} />
          </li>
        ))}
      </Entries>
    </ConflictNotice>
  );
}
