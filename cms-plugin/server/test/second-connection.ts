import knex from 'knex';
import type { Knex } from 'knex';
import type { StrapiInstance } from '../../../test/strapi-instance.js';

/** Another pool to the same database, as a second instance of the server would have; close it at the end. */
export function secondConnection(instance: StrapiInstance): Knex {
  const { config } = instance.app.db.connection.client as { config: Knex.Config };
  const { client, connection, useNullAsDefault, pool } = config;
  return knex({
    ...(client ? { client } : {}),
    ...(connection ? { connection } : {}),
    ...(useNullAsDefault ? { useNullAsDefault } : {}),
    ...(pool ? { pool } : {}),
  });
}
