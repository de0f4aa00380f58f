import { resolveText, type Locale } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { PlainTable } from '../frame/PlainTable.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { AnswerText } from './AnswerText.js';
import { Hidden } from './Hidden.js';
import type { Change } from './correction-changes.js';

const Note = styled.small`
  display: block;
  margin-block-start: 0.4rem;
`;

/** What a correction changed, as it was beside as it became; what is sensitive stays covered until asked for. */
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
        {changes.map((change) => {
          const label =
            change.of === 'answer'
              ? resolveText(change.label, locale).text || change.name
              : say(`applicant.${change.name}`);
          return (
            <tr key={change.name}>
              <th scope="row">{label}</th>
              <td>
                <Side change={change} side="before" label={label} locale={locale} />
              </td>
              <td>
                <Side change={change} side="after" label={label} locale={locale} />
                {change.of === 'applicant' && change.looksTheSame && <Note>{say('change.otherDigits')}</Note>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}

interface SideProps {
  change: Change;
  side: 'before' | 'after';
  label: string;
  locale: Locale;
}

/** One side of a change; what is sensitive on the case is covered here as well. */
function Side({ change, side, label, locale }: SideProps) {
  const say = useWords();
  const shown = change[side];
  if (shown === null || shown === '') return <>{say('applicant.none')}</>;
  const value =
    typeof shown === 'string' ? (
      <bdi dir={change.name === 'name' ? 'auto' : 'ltr'}>{shown}</bdi>
    ) : (
      <AnswerText answer={shown} locale={locale} />
    );
  if (!change.sensitive) return value;
  return <Hidden about={`${label}, ${say(`change.${side}`)}`}>{value}</Hidden>;
}
