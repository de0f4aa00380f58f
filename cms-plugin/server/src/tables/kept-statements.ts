import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import type { RawRow } from './rows.js';

/** A statement of better-sqlite3, as far as it is used here. */
interface Statement {
  all(...values: readonly unknown[]): RawRow[];
  run(...values: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
}

interface Connection {
  /** Knex's own name of the transaction that holds it. */
  __knexTxId?: string | null;
  prepare(sql: string): Statement;
}

/** Knex's client within a transaction: it has one connection, and tells of what is asked. */
interface TransactionClient {
  acquireConnection(): Promise<Connection>;
  emit(event: string, ...told: unknown[]): void;
}

/**
 * The statements that every submission needs, prepared once per connection. Building, compiling and parsing one anew
 * takes ten times as long as SQLite takes to do it.
 */
const statements = new WeakMap<Connection, Map<string, Statement>>();

/** Whether statements of this transaction are kept: on SQLite, whose driver does them within this very process. */
export function keepsStatements(knex: Knex): boolean {
  return knex.isTransaction === true && dialectOf(knex) === 'sqlite';
}

/** What writing came to. */
export interface Written {
  /** How many rows were changed. */
  changes: number;
  /** Number of the row that was inserted last. */
  id: number;
}

/** Writes by a kept statement. Only SQL made of our own names may be handed over; what varies goes by `?`. */
export function runKept(trx: Knex, sql: string, values: readonly unknown[]): Promise<Written> {
  return done(trx, sql, values, (statement, bindings) => {
    const { changes, lastInsertRowid } = statement.run(...bindings);
    return { changes, id: Number(lastInsertRowid) };
  });
}

/** Reads by a kept statement. */
export function readKept(trx: Knex, sql: string, values: readonly unknown[]): Promise<RawRow[]> {
  return done(trx, sql, values, (statement, bindings) => statement.all(...bindings));
}

/** A transaction has one connection from its beginning to its end: it is asked for once, not with every statement. */
const connections = new WeakMap<Knex, Connection>();

async function connectionOf(trx: Knex): Promise<Connection> {
  const connection = await (trx.client as TransactionClient).acquireConnection();
  connections.set(trx, connection);
  return connection;
}

/** Does a statement on the transaction's own connection. Whoever listens to Knex hears of it as of any other. */
async function done<Answer>(
  trx: Knex,
  sql: string,
  values: readonly unknown[],
  how: (statement: Statement, bindings: readonly unknown[]) => Answer,
): Promise<Answer> {
  const client = trx.client as TransactionClient;
  const connection = connections.get(trx) ?? (await connectionOf(trx));
  // Past its end the connection is somebody else's.
  if ((trx as Knex.Transaction).isCompleted()) throw new Error('The transaction is over.');
  const bindings = values.map(bindable);
  const told = { sql, bindings, __knexTxId: connection.__knexTxId };
  client.emit('query', told);
  const answer = how(kept(connection, sql), bindings);
  client.emit('query-response', answer, told);
  return answer;
}

function kept(connection: Connection, sql: string): Statement {
  const known = statements.get(connection) ?? new Map<string, Statement>();
  statements.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

/** SQLite knows neither booleans nor what is undefined. */
function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return value === undefined ? null : value;
}
