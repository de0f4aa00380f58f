import type { ServedField } from '@member-services/contract/forms';
import type { FieldInput, FieldInputs } from '../fields/field-input.js';

/** Types of fields that a draft leaves out unless the person keeps everything (OWASP ASVS 14.3.3). */
const LEFT_OUT: readonly ServedField['type'][] = ['nationalId', 'mobile', 'iban', 'attachment'];

const isLeftOut = ({ type, sensitive }: ServedField) => sensitive === true || LEFT_OUT.includes(type);

/** What of a group of answers is kept, and the names of what was entered and is not. */
export interface KeptInputs {
  kept: FieldInputs;
  leftOut: string[];
}

/**
 * The answers that may stay on the device.
 * @param everything the person chose to keep all of it there
 */
export function keptInputs(
  fields: readonly ServedField[],
  inputs: FieldInputs,
  everything: boolean,
): KeptInputs {
  const kept: FieldInputs = {};
  const leftOut: string[] = [];
  for (const field of fields) {
    const input = inputs[field.name];
    if (!isFilled(input)) continue;
    if (!everything && isLeftOut(field)) leftOut.push(field.name);
    else kept[field.name] = field.type === 'repeat' ? keptRows(field, input, everything) : input;
  }
  return { kept, leftOut };
}

/** Whether anything was entered. */
export function isFilled(input: FieldInput): boolean {
  return (
    input !== undefined && input !== '' && input !== false && !(Array.isArray(input) && input.length === 0)
  );
}

function keptRows(
  { fields }: ServedField & { type: 'repeat' },
  rows: FieldInput,
  everything: boolean,
): FieldInput {
  if (!Array.isArray(rows)) return rows;
  return rows.flatMap((row) => (typeof row === 'object' ? [keptInputs(fields, row, everything).kept] : []));
}
