import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { LOCK_WAIT_SECONDS } from './lock-wait.js';

const SETTINGS = [
  'set session transaction isolation level read committed',
  `set session innodb_lock_wait_timeout = ${String(LOCK_WAIT_SECONDS)}`,
];

/** What is needed of a connection of MariaDB or MySQL. */
interface RawConnection {
  query(sql: string, done: (error: Error | null) => void): void;
}

/**
 * Has MariaDB and MySQL lock the rows that a statement changes and nothing between them. As they come (`REPEATABLE
 * READ`) they lock the gaps as well, into which others insert: an instance that is frozen while it takes or notes a
 * message would hold up every submission for as long as a lock is waited for. PostgreSQL works so from the start. A lock
 * is waited for some seconds instead of 50. To be called before the first connection is made.
 */
export function lockRowsOnly(knex: Knex): void {
  if (dialectOf(knex) !== 'mysql') return;
  const client = knex.client as { acquireRawConnection(): Promise<RawConnection> };
  const connect = client.acquireRawConnection.bind(client);
  client.acquireRawConnection = async () => {
    const connection = await connect();
    for (const setting of SETTINGS)
      await new Promise<void>((resolve, reject) =>
        connection.query(setting, (error) => (error ? reject(error) : resolve())),
      );
    return connection;
  };
}
