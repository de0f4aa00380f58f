import {
  INQUIRY_FORM,
  resolveText,
  type Answers,
  type FormDefinition,
  type Locale,
} from '@member-services/contract/forms';
import { AnswerText } from '../case/AnswerText.js';
import { answerGroups } from '../case/answer-rows.js';
import { Line } from './Paper.js';
import type { PAPER_WORDS } from './paper-words.js';

interface PaperAnswersProps {
  /** The form as it was filled; null for an inquiry. */
  form: FormDefinition | null;
  answers: Answers;
  locale: Locale;
  words: (typeof PAPER_WORDS)[Locale];
}

/** What was answered, under the labels of the form. */
export function PaperAnswers({ form, answers, locale, words }: PaperAnswersProps) {
  const groups = answerGroups(form ?? INQUIRY_FORM, answers);
  return (
    <section>
      <h2>{words.requested}</h2>
      {groups.map((group) => (
        <div key={group.name}>
          {groups.length > 1 && <h3>{resolveText(group.title, locale).text}</h3>}
          {group.rows.map((row) => (
            <Line key={row.name} style={{ alignItems: 'start' }}>
              <span>{resolveText(row.label, locale).text || row.name}</span>
              <span>
                <AnswerText answer={row.answer} locale={locale} />
              </span>
            </Line>
          ))}
        </div>
      ))}
    </section>
  );
}
