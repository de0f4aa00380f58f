import type { RatingBody, RatingReceipt } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isReceipt = (data: unknown): data is RatingReceipt => hasKeys(data, 'accepted');

/** `POST /ratings` */
export function rate(cms: Cms, body: RatingBody): Promise<Outcome<RatingReceipt>> {
  return cms.post('/ratings', body, isReceipt);
}
