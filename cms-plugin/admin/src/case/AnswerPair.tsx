import { resolveText, type Locale } from '@member-services/contract/forms';
import { AnswerText } from './AnswerText.js';
import { Hidden } from './Hidden.js';
import type { AnswerRow } from './answer-rows.js';

interface AnswerPairProps {
  row: AnswerRow;
  /** Language of the labels. */
  locale: Locale;
  /** It is shown only when it is asked for. */
  covered: boolean;
  /** It was asked for already, together with the others. */
  shown?: boolean;
}

/** The label of a field beside what was answered; what is sensitive is covered. */
export function AnswerPair({ row, locale, covered, shown = false }: AnswerPairProps) {
  const label = resolveText(row.label, locale).text || row.name;
  const answer = <AnswerText answer={row.answer} locale={locale} />;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {covered ? (
          <Hidden about={label} initiallyShown={shown}>
            {answer}
          </Hidden>
        ) : (
          answer
        )}
      </dd>
    </>
  );
}
