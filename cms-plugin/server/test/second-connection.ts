import knex from 'knex';
import type { Knex } from 'knex';
import type { StrapiInstance } from '../../../test/strapi-instance.js';

/**
 * Another pool to the same database, as a second instance of the server would have; close it at the end.
 * @param env leads to another database of the same kind
 */
export function secondConnection(instance: StrapiInstance, env: Record<string, string> = {}): Knex {
  const { config } = instance.app.db.connection.client as { config: Knex.Config };
  const { client, connection, useNullAsDefault, pool } = config;
  return knex({
    ...(client ? { client } : {}),
    ...(connection ? { connection: { ...(connection as object), ...placeIn(env) } } : {}),
    ...(useNullAsDefault ? { useNullAsDefault } : {}),
    ...(pool ? { pool } : {}),
  });
}

function placeIn({ DATABASE_FILENAME: filename, DATABASE_NAME: database }: Record<string, string>) {
  if (database !== undefined) return { database };
  return filename === undefined ? {} : { filename };
}
