import { goesAlong, isRepeat } from '@member-services/contract/forms';
import type { Answers, AnswerValue, FieldDefinition } from '@member-services/contract/forms';

/**
 * Answers that may be shown again to whoever holds a tracking link: neither what the form marks as sensitive, nor
 * numbers that identify a person, a telephone or an account. Whoever finds a link learns no such thing by it.
 */
export function openAnswers(fields: readonly FieldDefinition<unknown>[], answers: Answers): Answers {
  const open: Answers = {};
  for (const field of fields) {
    const value = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined;
    if (value === undefined || !isOpen(field)) continue;
    open[field.name] = isRepeat(field) ? openRows(field.fields, value) : value;
  }
  return open;
}

function openRows(fields: readonly FieldDefinition<unknown>[], rows: AnswerValue): Answers[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => (typeof row === 'string' ? [] : [openAnswers(fields, row)]));
}

function isOpen(field: FieldDefinition<unknown>): boolean {
  return goesAlong(field) && field.type !== 'mobile' && field.type !== 'email';
}
