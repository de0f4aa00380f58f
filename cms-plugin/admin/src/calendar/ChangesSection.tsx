import { DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { SettingsChange, WorkflowPeriods } from '@member-services/contract/forms';
import { Entries } from '../case/HistorySection.js';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

const PERIODS = Object.keys(DEFAULT_PERIODS) as (keyof WorkflowPeriods)[];

/** Everything that was ever changed; nothing where nothing was. */
export function ChangesSection({ changes }: { changes: readonly SettingsChange[] }) {
  const say = useWords();
  if (changes.length === 0) return null;
  return (
    <Section title={say('settings.changes')}>
      <ChangeList changes={changes} />
    </Section>
  );
}

/** Who changed what and when. */
export function ChangeList({ changes }: { changes: readonly SettingsChange[] }) {
  const say = useWords();
  const { instant, number } = useFormat();
  const partWords = ({ name, before, after }: SettingsChange['parts'][number]): string => {
    if (name === 'calendar' || name === 'quietHours') return say(`settings.${name}`);
    const period = PERIODS.find((one) => one === name);
    const label = period ? say(`period.${period}`) : name;
    if (after === undefined) return label;
    if (before === undefined) return `${label}: ${number(after)}`;
    return say('settings.changed', { part: label, before: number(before), after: number(after) });
  };
  return (
    <Entries>
      {changes.map((change) => (
        <li key={change.version}>
          <div>
            {change.parts.map((part) => (
              <div key={part.name}>{partWords(part)}</div>
            ))}
          </div>
          <small>
            <bdi>{change.staffName}</bdi> · {instant(change.changedAt)}
          </small>
        </li>
      ))}
    </Entries>
  );
}
