import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { FILLING_WORDS } from '../../language/messages/filling.js';
import type { FillingWords } from '../../language/messages/filling.js';
import { RECEIPT_WORDS } from '../../language/messages/receipt.js';
import type { ReceiptWords } from '../../language/messages/receipt.js';
import { REQUEST_WORDS } from '../../language/messages/request.js';
import type { RequestWords } from '../../language/messages/request.js';
import { SUBMISSION_WORDS } from '../../language/messages/submission.js';
import type { SubmissionWords } from '../../language/messages/submission.js';

/** The areas of words that a request is told in. */
export interface RequestTables {
  common: CommonWords;
  request: RequestWords;
  submission: SubmissionWords;
  /** Null until it has arrived, behind the first field. */
  filling: FillingWords | null;
  /** As above; the way on waits for it. */
  receipt: ReceiptWords | null;
}

export const REQUEST_TABLES = { common: COMMON_WORDS, request: REQUEST_WORDS, submission: SUBMISSION_WORDS };

/** What follows behind the first field. */
export const LATER_REQUEST_TABLES = { filling: FILLING_WORDS, receipt: RECEIPT_WORDS };
