import { DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { SettingsChange, WorkflowPeriods } from '@member-services/contract/forms';
import { Entries } from '../case/HistorySection.js';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

const PERIODS = Object.keys(DEFAULT_PERIODS) as (keyof WorkflowPeriods)[];

/** Who changed what and when. */
export function ChangesSection({ changes }: { changes: SettingsChange[] }) {
  const say = useWords();
  const { instant, number } = useFormat();
  const partWords = ({ name, before, after }: SettingsChange['parts'][number]): string => {
    if (name === 'calendar' || name === 'quietHours') return say(`settings.${name}`);
    const period = PERIODS.find((one) => one === name);
    const label = period ? say(`period.${period}`) : name;
    if (after === undefined) return label;
    return `${label}: ${before === undefined ? '' : `${number(before)} ← `}${number(after)}`;
  };
  if (changes.length === 0) return null;
  return (
    <Section title={say('settings.changes')}>
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
    </Section>
  );
}
