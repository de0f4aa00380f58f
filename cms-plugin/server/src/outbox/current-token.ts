import { tokenMatches, trackingToken } from '../domain/tracking-token.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/** The token that opens the case now: an older message that leaves late still carries a link that works. */
export function currentToken(
  keys: KeyRing,
  { reference, tokenEpoch, tokenKeyId, tokenHash }: StoredSubmission,
): string {
  const token = trackingToken(keys, { reference, epoch: tokenEpoch, keyId: tokenKeyId });
  if (!tokenMatches(token, tokenHash)) throw new Error('The tracking token does not belong to its case.');
  return token;
}
