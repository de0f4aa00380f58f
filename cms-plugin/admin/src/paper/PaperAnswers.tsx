import {
  INQUIRY_FORM,
  resolveText,
  type Answers,
  type FormDefinition,
  type Locale,
  type StaffAttachment,
} from '@member-services/contract/forms';
import { AnswerText } from '../case/AnswerText.js';
import { answerGroups, type AnswerView } from '../case/answer-rows.js';
import { Line, LongLine } from './Paper.js';
import { PaperFiles } from './PaperFiles.js';
import type { PAPER_WORDS } from './paper-words.js';

interface PaperAnswersProps {
  /** The form as it was filled; null for an inquiry. */
  form: FormDefinition | null;
  answers: Answers;
  attachments: readonly StaffAttachment[];
  locale: Locale;
  words: (typeof PAPER_WORDS)[Locale];
}

/** What was answered, under the labels of the form. */
export function PaperAnswers({ form, answers, attachments, locale, words }: PaperAnswersProps) {
  const groups = answerGroups(form ?? INQUIRY_FORM, answers);
  return (
    <section>
      <h2>{words.requested}</h2>
      {groups.map((group) => (
        <div key={group.name}>
          {groups.length > 1 && <h3>{resolveText(group.title, locale).text}</h3>}
          {group.rows.map((row) => {
            const Place = isLong(row.answer) ? LongLine : Line;
            return (
              <Place key={row.name} style={{ alignItems: 'start' }}>
                <span>{resolveText(row.label, locale).text || row.name}</span>
                <span>
                  <AnswerText answer={row.answer} locale={locale} />
                </span>
              </Place>
            );
          })}
        </div>
      ))}
      <PaperFiles form={form ?? INQUIRY_FORM} attachments={attachments} locale={locale} words={words} />
    </section>
  );
}

/** About two lines of the sheet. */
const LONG = 160;

/** What takes so much room that it may run on to the next sheet. */
function isLong(answer: AnswerView): boolean {
  return answer.kind === 'rows' || (answer.kind === 'text' && answer.text.length > LONG);
}
