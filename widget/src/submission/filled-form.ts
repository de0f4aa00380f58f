import type { FieldInputs } from '../fields/field-input.js';
import { UNSIGNED } from '../signature/signature.js';
import type { Signature } from '../signature/signature.js';

/** Everything that a person has entered in one form. It lives in the element, so that no rendering can lose it. */
export interface FilledForm {
  applicant: FieldInputs;
  answers: FieldInputs;
  /** Consents by purpose; none is given until it is ticked. */
  consents: Record<string, boolean>;
  signature: Signature;
  /** One for the whole life of the filled form, so that no retry can make two submissions of it. */
  readonly idempotencyKey: string;
  /** What was uploaded for the form, or is kept of it, belongs to whoever knows this. */
  readonly draftKey: string;
  /** What only a program fills in. */
  trap: string;
  /** When the form was opened, milliseconds. */
  readonly openedAt: number;
}

/**
 * An empty form.
 * @param now milliseconds
 * @param randomKey makes 16 to 64 characters of `A–Z a–z 0–9 - _`, others each time
 */
export function emptyForm(now: number, randomKey: () => string): FilledForm {
  return {
    applicant: {},
    answers: {},
    consents: {},
    signature: UNSIGNED,
    idempotencyKey: randomKey(),
    draftKey: randomKey(),
    trap: '',
    openedAt: now,
  };
}

/** Whether anything was entered that would be lost. */
export function isBegun({ applicant, answers, signature }: FilledForm): boolean {
  const inputs = [...Object.values(applicant), ...Object.values(answers), signature.name, signature.drawing];
  return inputs.some((input) => input !== undefined && input !== '' && input !== false);
}

/** What is left of a form once it was received: how the person is told of news, and nothing else. */
export function sentForm({ applicant: { preferredChannel } }: FilledForm, empty: FilledForm): FilledForm {
  return { ...empty, applicant: { preferredChannel } };
}

/** A key that nobody can guess and nobody has had; also where the page is not a secure context. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
