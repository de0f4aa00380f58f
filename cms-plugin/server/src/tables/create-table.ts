import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';

/** Most characters of a short text (a name, an address of mail): fits an index of every database with four bytes each. */
export const SHORT_TEXT = 255;

/**
 * Creates a table unless it stands already, so that a migration cut half-way (MySQL commits every step of its own
 * accord) is finished by running it again. Text compares by its bytes everywhere: MariaDB would otherwise fold case.
 */
export async function createTable(
  knex: Knex,
  name: string,
  describe: (table: Knex.CreateTableBuilder) => void,
): Promise<void> {
  if (await knex.schema.hasTable(name)) return;
  await knex.schema.createTable(name, (table) => {
    if (dialectOf(knex) === 'mysql') {
      table.charset('utf8mb4');
      table.collate('utf8mb4_bin');
    }
    describe(table);
  });
}
