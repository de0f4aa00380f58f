import type { ServedField } from '@member-services/contract/forms';
import type { AskedQuestion } from './draft.js';

/** Every question of a form, to compare with later. */
export function questionsOf(fields: readonly ServedField[]): Record<string, AskedQuestion> {
  return Object.fromEntries(
    fields.map(({ name, label, type }) => [name, { label, written: type === 'text' || type === 'textarea' }]),
  );
}
