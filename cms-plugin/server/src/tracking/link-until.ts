import { addDays, civilDayOf } from '@member-services/contract/forms';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/**
 * The last day on which the link of an ended case works; null while the case is open. A fresh link, sent to the
 * recorded contact, counts its days from its sending.
 */
export function linkUntil(
  { endedAt, tokenIssuedAt }: Pick<StoredSubmission, 'endedAt' | 'tokenIssuedAt'>,
  linkDays: number,
): string | null {
  if (endedAt === null) return null;
  return addDays(civilDayOf(Math.max(endedAt, tokenIssuedAt ?? endedAt)), linkDays);
}
