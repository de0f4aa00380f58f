import type { Knex } from 'knex';
import { tokenHash, trackingToken } from '../domain/tracking-token.js';
import type { KeyRing } from '../keys/key-ring.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/**
 * Gives a submission a fresh tracking token and so revokes every earlier one. The text of the token is not handed out:
 * messages derive it when they leave.
 * @param at milliseconds UTC; the days of a link to a case that has ended count from it
 */
export async function reissueToken(
  trx: Knex.Transaction,
  keys: KeyRing,
  { id, reference, tokenEpoch }: StoredSubmission,
  at: number,
): Promise<void> {
  const fresh = { reference, epoch: tokenEpoch + 1, keyId: keys.currentId };
  await trx(SUBMISSIONS)
    .where({ id, token_epoch: tokenEpoch, forgotten_at: null })
    .update({
      token_epoch: fresh.epoch,
      token_key_id: fresh.keyId,
      token_hash: tokenHash(trackingToken(keys, fresh)),
      token_issued_at: at,
    });
}
