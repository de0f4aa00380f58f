import { FIELD_TYPES, type FormDefinition } from '@member-services/contract/forms';

/** What a text in the editor comes to. `raw` is the JSON as it stands, to be kept even before it is a form. */
export type FormReading =
  | { kind: 'no-json' }
  | { kind: 'no-form'; raw: unknown }
  | { kind: 'form'; raw: unknown; form: FormDefinition };

/** Reads a form from the text of the editor; an empty text is a form without steps. */
export function readForm(text: string): FormReading {
  let raw: unknown;
  try {
    raw = text.trim() === '' ? { steps: [] } : JSON.parse(text);
  } catch {
    return { kind: 'no-json' };
  }
  return isShapedAsForm(raw) ? { kind: 'form', raw, form: raw } : { kind: 'no-form', raw };
}

/** The form as it is shown in the editor. */
export function writtenForm(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return JSON.stringify(value, null, 2);
  // Older rows may hold the JSON as a string.
  const reading = readForm(value);
  return reading.kind === 'no-json' ? value : JSON.stringify(reading.raw, null, 2);
}

/** Steps with names and fields of known types: enough to be shown. Whether it is a good form is another question. */
function isShapedAsForm(value: unknown): value is FormDefinition {
  if (!isRecord(value) || !Array.isArray(value['steps'])) return false;
  return value['steps'].every(
    (step: unknown) =>
      isRecord(step) &&
      typeof step['name'] === 'string' &&
      isRecord(step['title']) &&
      Array.isArray(step['fields']) &&
      step['fields'].every(isShapedAsField),
  );
}

function isShapedAsField(field: unknown): boolean {
  if (!isRecord(field) || typeof field['name'] !== 'string' || !isRecord(field['label'])) return false;
  const { type, options, fields } = field;
  if (!FIELD_TYPES.some((known) => known === type)) return false;
  if (type === 'repeat') return Array.isArray(fields) && fields.every(isShapedAsField);
  const choices = type === 'select' || type === 'radio' || type === 'checkboxes';
  return (
    !choices ||
    (Array.isArray(options) && options.every((option) => isRecord(option) && isRecord(option['label'])))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
