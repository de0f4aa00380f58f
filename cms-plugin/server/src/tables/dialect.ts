import type { Knex } from 'knex';

export const DIALECTS = ['sqlite', 'postgres', 'mysql'] as const;
/** The three databases that hold the tables; MariaDB speaks `mysql`. */
export type Dialect = (typeof DIALECTS)[number];

/** Which database a connection (or transaction) speaks to. */
export function dialectOf(knex: Knex): Dialect {
  const { dialect } = knex.client as { dialect: string };
  if (dialect.startsWith('sqlite') || dialect === 'better-sqlite3') return 'sqlite';
  if (dialect.startsWith('postgres')) return 'postgres';
  if (dialect.startsWith('mysql')) return 'mysql';
  throw new Error(`Member Services knows SQLite, PostgreSQL and MariaDB or MySQL, not "${dialect}".`);
}
