import { resolveText, type Locale } from '@member-services/contract/forms';
import { PlainTable } from '../frame/PlainTable.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { AnswerText } from './AnswerText.js';
import type { Change } from './correction-changes.js';

/** What a correction changed, as it was beside as it became. */
export function CorrectionTable({ changes }: { changes: readonly Change[] }) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  return (
    <PlainTable>
      <thead>
        <tr>
          <th scope="col">{say('change.what')}</th>
          <th scope="col">{say('change.before')}</th>
          <th scope="col">{say('change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">
              {change.of === 'answer'
                ? resolveText(change.label, locale).text || change.name
                : say(`applicant.${change.name}`)}
            </th>
            <td>
              <Side change={change} side="before" locale={locale} />
            </td>
            <td>
              <Side change={change} side="after" locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function Side({ change, side, locale }: { change: Change; side: 'before' | 'after'; locale: Locale }) {
  const say = useWords();
  const shown = change[side];
  if (shown === null || shown === '') return <>{say('applicant.none')}</>;
  if (typeof shown === 'string') return <bdi>{shown}</bdi>;
  return <AnswerText answer={shown} locale={locale} />;
}
