import type { Knex } from 'knex';

const META = 'ms_meta';
const NAME = 'content-version';

/** Number that every change of published content raises, so that each instance sees that its kept answers are old. */
export async function readContentVersion(knex: Knex): Promise<number> {
  const row = await knex<{ name: string; value: string }>(META).where({ name: NAME }).first('value');
  return Number(row?.value ?? 0);
}

/** Raises it in the transaction of the change itself; two changes at once leave it raised all the same. */
export async function raiseContentVersion(trx: Knex, at: number): Promise<void> {
  const raised = await trx(META)
    .where({ name: NAME })
    .update({ value: trx.raw('cast(cast(?? as decimal(18,0)) + 1 as char(18))', ['value']), changed_at: at });
  if (raised > 0) return;
  await trx(META).insert({ name: NAME, value: '1', changed_at: at }).onConflict('name').ignore();
}
