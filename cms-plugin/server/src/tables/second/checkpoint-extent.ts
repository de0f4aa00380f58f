import type { Knex } from 'knex';
import { addColumn } from '../alter-table.js';

const CHECKPOINTS = 'ms_checkpoints';

/** A checkpoint says up to which entry it counts, and follows the one before, so that none can be taken out unseen. */
export async function addCheckpointExtent(knex: Knex): Promise<void> {
  await addColumn(knex, CHECKPOINTS, 'last_history_id', (table) =>
    table.integer('last_history_id').notNullable().defaultTo(0),
  );
  await addColumn(knex, CHECKPOINTS, 'covers_until', (table) =>
    table.bigInteger('covers_until').notNullable().defaultTo(0),
  );
  await addColumn(knex, CHECKPOINTS, 'previous_mac', (table) =>
    table.string('previous_mac', 64).notNullable().defaultTo(''),
  );
}
