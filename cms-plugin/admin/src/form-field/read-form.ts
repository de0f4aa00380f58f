import type { FieldError, FormDefinition } from '@member-services/contract/forms';
import { checkFormDefinition } from '@member-services/contract/validate';

/** What a text in the editor comes to. `raw` is the JSON as it stands, to be kept even before it is a form. */
export type FormReading =
  | { kind: 'no-json' }
  | { kind: 'faulty'; raw: unknown; errors: FieldError[] }
  | { kind: 'form'; raw: unknown; form: FormDefinition };

/** Reads and judges a form from the text of the editor, as the contract does; an empty text has no steps yet. */
export function readForm(text: string): FormReading {
  let raw: unknown;
  try {
    raw = text.trim() === '' ? { steps: [] } : JSON.parse(text);
  } catch {
    return { kind: 'no-json' };
  }
  const judged = checkFormDefinition(raw);
  return judged.ok
    ? { kind: 'form', raw, form: judged.value }
    : { kind: 'faulty', raw, errors: judged.errors };
}

/** The form as it is shown in the editor. */
export function writtenForm(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return JSON.stringify(value, null, 2);
  // Older rows may hold the JSON as a string.
  const reading = readForm(value);
  return reading.kind === 'no-json' ? value : JSON.stringify(reading.raw, null, 2);
}
