import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';

const ISOLATION = 'set session transaction isolation level read committed';

/** What is needed of a connection of MariaDB or MySQL. */
interface RawConnection {
  query(sql: string, done: (error: Error | null) => void): void;
}

/**
 * Has MariaDB and MySQL lock the rows that a statement changes and nothing between them. As they come (`REPEATABLE
 * READ`) they lock the gaps as well, into which others insert: an instance that is frozen while it takes or notes a
 * message would hold up every submission for as long as a lock is waited for, 50 seconds. PostgreSQL works so from the
 * start. To be called before the first connection is made.
 */
export function lockRowsOnly(knex: Knex): void {
  if (dialectOf(knex) !== 'mysql') return;
  const client = knex.client as { acquireRawConnection(): Promise<RawConnection> };
  const connect = client.acquireRawConnection.bind(client);
  client.acquireRawConnection = async () => {
    const connection = await connect();
    await new Promise<void>((resolve, reject) =>
      connection.query(ISOLATION, (error) => (error ? reject(error) : resolve())),
    );
    return connection;
  };
}
