import { knex as connect } from 'knex';
import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';

/** Where to read without waiting for whoever writes. */
export interface ReadingConnection {
  /** Sees what is committed; takes no transaction and writes nothing. */
  knex: Knex;
  close(): Promise<void>;
}

/**
 * A second connection to a SQLite file, for reading alone. The pool holds one connection there, and whoever wants it
 * stands in line behind every submission; with the journal written ahead, reading needs no place in that line. Other
 * databases have connections enough, and are handed back as they are.
 */
export function readingConnection(knex: Knex): ReadingConnection {
  const filename = dialectOf(knex) === 'sqlite' ? fileOf(knex) : undefined;
  if (filename === undefined) return { knex, close: () => Promise.resolve() };
  const reader = connect({
    client: 'better-sqlite3',
    connection: { filename, options: { readonly: true } },
    useNullAsDefault: true,
    pool: { min: 0, max: 1 },
  });
  return { knex: reader, close: () => reader.destroy() };
}

/** The database's file; none where it lies in memory, which nobody else can open. */
function fileOf(knex: Knex): string | undefined {
  const { config } = knex.client as { config: Knex.Config };
  const { connection } = config;
  if (typeof connection !== 'object' || !('filename' in connection)) return undefined;
  const { filename } = connection;
  return filename === '' || filename === ':memory:' ? undefined : filename;
}
