/** What Node and the drivers call a database that does not answer, is going down or takes no more connections. */
const UNAVAILABLE: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_READONLY',
];

/** Whether a failure will pass by itself: nothing was stored, and the same call may be made again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'KnexTimeoutError') return true;
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && UNAVAILABLE.includes(code);
}
