import { randomBytes } from 'node:crypto';
import knex from 'knex';

/** @typedef {'sqlite' | 'postgres' | 'mariadb'} DatabaseKind */

/**
 * The servers on which the suites run where they answer; each user must be allowed to create databases.
 * @type {Record<'postgres' | 'mariadb', { title: string, variable: string, fallback: string, driver: string, client: string }>}
 */
const servers = {
  postgres: {
    title: 'PostgreSQL',
    variable: 'TEST_POSTGRES_URL',
    fallback: 'postgres://postgres@127.0.0.1:5432/postgres',
    driver: 'pg',
    client: 'postgres',
  },
  mariadb: {
    title: 'MariaDB',
    variable: 'TEST_MARIADB_URL',
    fallback: 'mysql://root@127.0.0.1:3306/mysql',
    driver: 'mysql2',
    client: 'mysql',
  },
};

/** @param {'postgres' | 'mariadb'} kind */
const addressOf = (kind) => new URL(process.env[servers[kind].variable] ?? servers[kind].fallback);

/** Where the server listens. @param {'postgres' | 'mariadb'} kind */
export const portOf = (kind) => Number(addressOf(kind).port);

/** @param {'postgres' | 'mariadb'} kind */
function connect(kind) {
  const { hostname, port, username, password, pathname } = addressOf(kind);
  return knex({
    client: servers[kind].driver,
    connection: {
      host: hostname,
      port: Number(port),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: pathname.slice(1),
    },
    pool: { min: 0, max: 1 },
    acquireConnectionTimeout: 3000,
  });
}

/** @param {'postgres' | 'mariadb'} kind */
async function answers(kind) {
  const server = connect(kind);
  try {
    await server.raw('select 1');
    return true;
  } catch {
    return false; // no server, or not for us: the suite is left out, and said so
  } finally {
    await server.destroy();
  }
}

/**
 * Which databases can be tested here, SQLite always; and one plain sentence on each.
 * @returns {Promise<{ kinds: DatabaseKind[], sentences: string[] }>}
 */
export async function answeringDatabases() {
  /** @type {DatabaseKind[]} */
  const kinds = ['sqlite'];
  const sentences = ['SQLite: tested.'];
  for (const kind of /** @type {const} */ (['postgres', 'mariadb'])) {
    const { title, variable } = servers[kind];
    const { host } = addressOf(kind);
    if (await answers(kind)) {
      kinds.push(kind);
      sentences.push(`${title}: a server answers at ${host}, so its suites run.`);
    } else {
      sentences.push(
        `${title}: no server answers at ${host}, so its suites do not run. Name one in ${variable}.`,
      );
    }
  }
  return { kinds, sentences };
}

/**
 * Makes the tables of another database here, and fills them. MariaDB has no copying of a whole database; this takes a
 * fifth of the time in which Strapi makes them.
 * @param {import('knex').Knex} server @param {string} from @param {string} to
 */
async function copyTables(server, from, to) {
  await server.raw(`use ${to}`); // the pool holds one connection, so what follows is said on this one
  await server.raw('set foreign_key_checks = 0');
  const [tables] = await server.raw(`show tables from ${from}`);
  for (const table of tables.map((/** @type {object} */ row) => String(Object.values(row)[0]))) {
    const [[shown]] = await server.raw(`show create table ${from}.${table}`);
    await server.raw(shown['Create Table']);
    await server.raw(`insert into ${table} select * from ${from}.${table}`);
  }
}

/**
 * Makes a database of its own on the server.
 * @param {'postgres' | 'mariadb'} kind
 * @param {string} [filled] name of one that nobody is connected to; the new one begins with all that is in it
 * @returns {Promise<{ name: string, env: Record<string, string>, drop: () => Promise<void> }>} with the variables
 * that lead Strapi to it
 */
export async function createDatabase(kind, filled) {
  const name = `ms_test_${randomBytes(6).toString('hex')}`;
  const server = connect(kind);
  if (kind === 'mariadb') {
    await server.raw(`create database ${name} character set utf8mb4`);
    if (filled !== undefined) await copyTables(server, filled, name);
  } else await server.raw(`create database ${name}${filled === undefined ? '' : ` template ${filled}`}`);
  await server.destroy();
  const { hostname, port, username, password } = addressOf(kind);
  return {
    name,
    env: {
      DATABASE_CLIENT: servers[kind].client,
      DATABASE_HOST: hostname,
      DATABASE_PORT: port,
      DATABASE_NAME: name,
      DATABASE_USERNAME: decodeURIComponent(username),
      DATABASE_PASSWORD: decodeURIComponent(password),
    },
    drop: async () => {
      const again = connect(kind);
      await again.raw(
        kind === 'postgres'
          ? `drop database if exists ${name} with (force)`
          : `drop database if exists ${name}`,
      );
      await again.destroy();
    },
  };
}
