import type { StoredSubmission } from './stored-submission.js';

/** A case after a step, with the way to reach its applicant: of one that was just erased, as it was a moment before. */
export function asReached(before: StoredSubmission, after: StoredSubmission): StoredSubmission {
  if (after.forgottenAt === null) return after;
  const { email, mobile } = before;
  return { ...after, email, mobile };
}
