const UNIQUE_CODES: readonly unknown[] = [
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  '23505',
  'ER_DUP_ENTRY',
];
const CONTENTION_CODES: readonly unknown[] = [
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
  '40001',
  '40P01',
  // A lock was waited for as long as is waited.
  '55P03',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  // MariaDB from 11.6 on: a row that was read has changed since.
  'ER_CHECKREAD',
];

/** Whether a statement failed because something unique stands there already; each database has its own code for it. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, UNIQUE_CODES);
}

/** Whether a transaction gave way to another one and may simply be run again. */
export function isContention(error: unknown): boolean {
  return hasCode(error, CONTENTION_CODES);
}

function hasCode(error: unknown, codes: readonly unknown[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(error.code);
}
