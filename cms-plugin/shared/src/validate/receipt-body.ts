import type { Validated } from '../endpoints/errors.js';
import { RECEIPT_OUTCOMES } from '../endpoints/receipts.js';
import type { ReceiptBody } from '../endpoints/receipts.js';
import { BodyReader } from './body-reader.js';
import { given } from './common-parts.js';

const ID_LENGTH = 255;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Judges a `POST /receipts` body. */
export function validateReceipt(input: unknown): Validated<ReceiptBody> {
  const reader = new BodyReader(input, ['message', 'outcome', 'at']);
  const message = reader.requiredLine('message', { maxLength: ID_LENGTH });
  const outcome = reader.requiredChoice('outcome', RECEIPT_OUTCOMES);
  const at = reader.line('at', { maxLength: 40, pattern: INSTANT });
  if (at !== undefined && Number.isNaN(Date.parse(at))) reader.refuse('at', 'invalidDate');
  return outcome ? reader.outcome<ReceiptBody>({ message, outcome, ...given('at', at) }) : reader.failure();
}
