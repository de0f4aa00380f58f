import type { Knex } from 'knex';
import type { Dialect } from '../tables/dialect.js';
import { mariadbCopies } from './copy-mariadb.js';
import { postgresCopies } from './copy-postgres.js';
import { sqliteCopies } from './copy-sqlite.js';

/** How a database is copied into a file and back, by its own means. */
export interface DatabaseCopies {
  /** Name of the file. */
  file: string;
  /**
   * Writes the database as it is at one instant into a file, while others write on.
   * @returns rows of the plugin's tables at that instant
   */
  dump(knex: Knex, target: string): Promise<Record<string, number>>;
  /** Whether there is nothing yet that a restore would overwrite. To be asked before anything else. */
  isEmpty(knex: Knex): Promise<boolean>;
  /** Whether somebody else has it open. */
  inUse(knex: Knex): Promise<boolean>;
  /** Makes room. @param stamp names what is moved aside; @returns where it is now, unless it is gone */
  clear(knex: Knex, stamp: string): Promise<string | undefined>;
  /** Fills the empty place from a file that `dump` has written. */
  restore(knex: Knex, source: string): Promise<void>;
}

const COPIES: Record<Dialect, DatabaseCopies> = {
  sqlite: sqliteCopies,
  postgres: postgresCopies,
  mysql: mariadbCopies,
};

export const copiesFor = (dialect: Dialect): DatabaseCopies => COPIES[dialect];
