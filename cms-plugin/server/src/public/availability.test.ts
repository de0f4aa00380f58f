import { expect, it } from 'vitest';
import { isUnavailable } from './availability.js';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

it.each(['ECONNREFUSED', '57P01', '25006', 'PROTOCOL_CONNECTION_LOST', 'SQLITE_BUSY', 'ER_LOCK_DEADLOCK'])(
  'takes %s for something that passes',
  (code) => {
    expect(isUnavailable(coded(code))).toBe(true);
  },
);

it.each([
  'Connection terminated unexpectedly',
  'select 1 - Connection terminated unexpectedly',
  'ROLLBACK - Client has encountered a connection error and is not queryable',
  "COMMIT; - Can't add new command when connection is in closed state",
])('knows a broken connection by what is said of it: %s', (sentence) => {
  expect(isUnavailable(new Error(sentence))).toBe(true);
});

it('takes nothing else for it, whatever was typed', () => {
  expect(isUnavailable(coded('23505'))).toBe(false);
  expect(isUnavailable(new Error('insert into t values (Connection terminated) - syntax error'))).toBe(false);
  expect(isUnavailable(Object.assign(new Error('timeout expired'), { code: '42601' }))).toBe(false);
  expect(isUnavailable('ECONNRESET')).toBe(false);
});
