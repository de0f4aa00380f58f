import type { RecoveryBody } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';

/** Somebody who lost their link, as they asked: one of the two ways to reach them. */
export interface RecoveryRequest {
  id: number;
  /** In lower case. */
  email: string | null;
  /** E.164. */
  mobile: string | null;
  reference: string | null;
}

const RECOVERIES = 'ms_recoveries';

const columns = {
  id: ['id', 'number'],
  email: ['email', 'text'],
  mobile: ['mobile', 'text'],
  reference: ['reference', 'text'],
} as const satisfies Columns<RecoveryRequest>;

/** Writes the question down; the worker answers it. One statement, whoever asks and whatever there is. */
export async function storeRecovery(
  knex: Knex,
  { contact, reference }: Pick<RecoveryBody, 'contact' | 'reference'>,
  askedAt: number,
): Promise<void> {
  const isEmail = contact.includes('@');
  await knex(RECOVERIES).insert({
    email: isEmail ? contact : null,
    mobile: isEmail ? null : contact,
    reference: reference ?? null,
    asked_at: askedAt,
  });
}

/** Questions that wait, the oldest first. */
export async function waitingRecoveries(knex: Knex, most: number): Promise<RecoveryRequest[]> {
  const rows: RawRow[] = await knex<RawRow>(RECOVERIES).orderBy('id').limit(most);
  return rows.map((row) => decodeRow<RecoveryRequest>(columns, row));
}

/** Takes a question away for good, within the transaction that answers it; false where another instance was first. */
export async function takeRecovery(trx: Knex.Transaction, id: number): Promise<boolean> {
  return (await trx(RECOVERIES).where({ id }).delete()) === 1;
}
