import type { ShowWhen } from '@member-services/contract/forms';
import type { Say } from '../language/use-words.js';

/** When a field is shown, as a sentence; fields and values by the names that the form gives them. */
export function conditionWords(condition: ShowWhen, say: Say): string {
  if ('equals' in condition) {
    return say('form.showWhenEquals', { field: condition.field, value: String(condition.equals) });
  }
  if ('in' in condition) {
    return say('form.showWhenEquals', { field: condition.field, value: condition.in.join(' / ') });
  }
  return say('form.showWhenAnswered', { field: condition.field });
}
