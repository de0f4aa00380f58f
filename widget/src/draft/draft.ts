import type { FieldInputs } from '../fields/field-input.js';
import { hasKeys } from '../data/outcome.js';

/** How long a draft is kept on the device, in days from its last change. */
export const DRAFT_DAYS = 14;

/** A question as it was asked when the draft was kept, to say later what is asked no longer. */
export interface AskedQuestion {
  label: string;
  /** The answer is the person's own words, which may be shown again where no field takes them any more. */
  written: boolean;
}

/** A filled form as it is kept on the person's device; never a consent, a signature or what is for a program. */
export interface Draft {
  format: 1;
  /** Names the record; random. */
  id: string;
  /** The open form that kept it last; random. Another one's is never overwritten. */
  writer: string;
  /** Milliseconds. */
  savedAt: number;
  /** When the form was opened first, milliseconds. */
  openedAt: number;
  /** The same from the first attempt on, so that sending after a return makes no second submission. */
  idempotencyKey: string;
  /** What files were uploaded under. */
  draftKey: string;
  step: string;
  /** Kind of message, of an inquiry. */
  category?: string;
  formVersion: number | null;
  applicant: FieldInputs;
  answers: FieldInputs;
  /** Names, `applicant.mobile` or `answers.iban`, of what had been entered and was not kept. */
  leftOut: string[];
  /** The person chose to keep what is otherwise left out. */
  everything: boolean;
  /** Every question of the form then, by name. */
  asked: Record<string, AskedQuestion>;
}

/** A kept draft as it is read back; null for anything else, also for one of a format to come. */
export function readDraft(text: string | null): Draft | null {
  const value = parsed(text);
  return isDraft(value) ? value : null;
}

function isDraft(value: unknown): value is Draft {
  return (
    hasKeys(
      value,
      ...(['id', 'writer', 'savedAt', 'openedAt', 'idempotencyKey', 'draftKey', 'step'] as const),
      ...(['applicant', 'answers', 'leftOut', 'asked', 'format'] as const),
    ) &&
    value.format === 1 &&
    typeof value.savedAt === 'number' &&
    typeof value.openedAt === 'number' &&
    Array.isArray(value.leftOut) &&
    [value.applicant, value.answers, value.asked].every(
      (part) => typeof part === 'object' && part !== null,
    ) &&
    [value.id, value.writer, value.idempotencyKey, value.draftKey].every((key) => typeof key === 'string')
  );
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}
