import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The part of a better-sqlite3 connection that is set up here. */
interface SqliteConnection {
  pragma(statement: string): unknown;
}

type Environment = Core.Config.Shared.ConfigParams['env'];

const sqlite = (env: Environment) => ({
  client: 'sqlite',
  connection: {
    filename: path.resolve(env('DATABASE_FILENAME', path.join(__dirname, '../../../.data/strapi.db'))),
  },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate: (
      connection: SqliteConnection,
      done: (error: Error | null, connection: SqliteConnection) => void,
    ) => {
      // What was acknowledged must survive a power cut, and a second process must wait instead of failing.
      connection.pragma('journal_mode=WAL');
      connection.pragma('synchronous=FULL');
      connection.pragma('busy_timeout=5000');
      done(null, connection);
    },
  },
});

const served = (env: Environment, client: 'postgres' | 'mysql', port: number) => ({
  client,
  connection: {
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', port),
    database: env('DATABASE_NAME', 'member_services'),
    user: env('DATABASE_USERNAME', 'member_services'),
    password: env('DATABASE_PASSWORD', ''),
    ssl: env.bool('DATABASE_SSL', false),
    ...(client === 'mysql' ? { charset: 'utf8mb4' } : {}),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

/** SQLite by default; PostgreSQL and MariaDB or MySQL through `DATABASE_CLIENT` and its companions. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  switch (env('DATABASE_CLIENT', 'sqlite')) {
    case 'sqlite':
      return { connection: sqlite(env) };
    case 'postgres':
      return { connection: served(env, 'postgres', 5432) };
    case 'mysql':
      return { connection: served(env, 'mysql', 3306) };
    default:
      throw new Error('DATABASE_CLIENT must be sqlite, postgres or mysql.');
  }
};
