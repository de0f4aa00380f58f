import type { Knex } from 'knex';

/** Adds a column unless it stands already, so that a migration cut half-way is finished by running it again. */
export async function addColumn(
  knex: Knex,
  table: string,
  name: string,
  describe: (altered: Knex.AlterTableBuilder) => unknown,
): Promise<void> {
  if (await knex.schema.hasColumn(table, name)) return;
  await knex.schema.alterTable(table, (altered) => void describe(altered));
}

/** Adds indexes, each by its name; those that stand already are passed by, for the same reason. */
export async function addIndexes(
  knex: Knex,
  table: string,
  indexes: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  for (const [name, columns] of Object.entries(indexes)) {
    try {
      await knex.schema.alterTable(table, (altered) => void altered.index([...columns], name));
    } catch (error) {
      if (!standsAlready(error)) throw error;
    }
  }
}

function standsAlready(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ER_DUP_KEYNAME' || code === '42P07' || /already exists/.test(error.message);
}
