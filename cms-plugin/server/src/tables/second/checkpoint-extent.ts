import type { Knex } from 'knex';

const CHECKPOINTS = 'ms_checkpoints';

/** A checkpoint says up to which entry it counts, and follows the one before, so that none can be taken out unseen. */
export async function addCheckpointExtent(knex: Knex): Promise<void> {
  await addColumn(knex, 'last_history_id', (table) =>
    table.integer('last_history_id').notNullable().defaultTo(0),
  );
  await addColumn(knex, 'covers_until', (table) =>
    table.bigInteger('covers_until').notNullable().defaultTo(0),
  );
  await addColumn(knex, 'previous_mac', (table) =>
    table.string('previous_mac', 64).notNullable().defaultTo(''),
  );
}

async function addColumn(
  knex: Knex,
  name: string,
  describe: (table: Knex.AlterTableBuilder) => void,
): Promise<void> {
  if (await knex.schema.hasColumn(CHECKPOINTS, name)) return;
  await knex.schema.alterTable(CHECKPOINTS, describe);
}
