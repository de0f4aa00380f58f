import { ValidationError } from 'yup';
import type { Schema } from 'yup';
import type { Fault } from '../field/normalised.js';
import type { ErrorCode, ErrorParams } from '../endpoints/errors.js';

/** Yup carries any object as a message: ours is the fault itself, so that no sentence is ever made here. */
export function fault(code: ErrorCode, params: ErrorParams = {}): Record<PropertyKey, unknown> {
  return { code, params };
}

/** What rules may look at beside the value. `today` is a civil day of Asia/Riyadh. */
export interface RuleContext {
  today: string;
}

/** The first rule that a value breaks. The value is never part of the answer. */
export function firstFault(schema: Schema, value: unknown, context: RuleContext): Fault | undefined {
  try {
    schema.validateSync(value, { strict: true, abortEarly: true, disableStackTrace: true, context });
    return undefined;
  } catch (error) {
    if (!ValidationError.isError(error)) throw error;
    const [first]: unknown[] = error.errors;
    return isFault(first) ? first : { code: 'invalidType', params: {} };
  }
}

function isFault(message: unknown): message is Fault {
  return typeof message === 'object' && message !== null && 'code' in message && 'params' in message;
}
