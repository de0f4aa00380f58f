import type { SubmissionBody, SubmissionReceipt } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isReceipt = (data: unknown): data is SubmissionReceipt =>
  hasKeys(data, 'reference', 'trackingToken', 'submittedAt');

/** `POST /submissions`. The same idempotency key may be sent again and again; it is one submission. */
export function submit(cms: Cms, body: SubmissionBody): Promise<Outcome<SubmissionReceipt>> {
  return cms.post('/submissions', body, isReceipt);
}
