import { isContention } from '../tables/unique-violation.js';

/** What Node and the drivers call a database that does not answer, is going down, is full, or takes no writes at present. */
const CODES: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  // MariaDB, MySQL
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_DISK_FULL',
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
  // PostgreSQL
  '08000',
  '08003',
  '08006',
  '25006',
  '53100',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  // SQLite
  'SQLITE_FULL',
  'SQLITE_READONLY',
];

/** What the drivers say, without a code, of a connection that has broken off. Knex puts the statement before it. */
const SENTENCES: readonly string[] = [
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout expired',
  "Can't add new command when connection is in closed state",
];

/** Whether a failure will pass by itself: nothing was stored, or nobody knows, and the same call may be made again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'KnexTimeoutError' || isContention(error)) return true;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return CODES.includes(code);
  return SENTENCES.some((sentence) => error.message === sentence || error.message.endsWith(` - ${sentence}`));
}
