import type { Knex } from 'knex';

/** When a tracking link was given out anew: its days count from there once the case has ended. */
export async function addTokenIssuedAt(knex: Knex): Promise<void> {
  if (await knex.schema.hasColumn('ms_submissions', 'token_issued_at')) return;
  await knex.schema.alterTable('ms_submissions', (table) => void table.bigInteger('token_issued_at'));
}
