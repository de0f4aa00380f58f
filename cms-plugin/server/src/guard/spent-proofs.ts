import type { Knex } from 'knex';
import { sha256 } from '../domain/hashing.js';
import { isUniqueViolation } from '../tables/unique-violation.js';
import type { ValidProof } from './challenge.js';

/** Proofs of work that were used; each is remembered until it would have expired. */
export const SPENT_PROOFS = 'ms_spent_proofs';

/** Uses a proof up. Of many uses at once, on however many instances, one comes to true. */
export async function spendProof(knex: Knex, { signature, expiresAt }: ValidProof): Promise<boolean> {
  try {
    await knex(SPENT_PROOFS).insert({ proof: sha256(signature), expires_at: expiresAt });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
