import knexOf from 'knex';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSending } from '../tables/first/sending.js';
import { addMessageFates } from '../tables/fourth/message-fates.js';
import type { RawRow } from '../tables/rows.js';
import { sentToday } from './sent-today.js';
import { OUTBOX, storedMessage } from './stored-message.js';

const NOW = Date.UTC(2026, 10, 26, 9);
const HOUR_MS = 3_600_000;
const SOMEBODY = 'somebody@example.org';

let knex: Knex;

beforeAll(async () => {
  knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await createSending(knex);
  await addMessageFates(knex);
});
beforeEach(() => knex(OUTBOX).delete());
afterAll(() => knex.destroy());

let number = 0;

async function put(message: RawRow) {
  const row = {
    ...{ event: 'submitted', channel: 'email', recipient: SOMEBODY, locale: 'ar', parameters: '{}' },
    ...{ message_id: String((number += 1)), created_at: NOW - HOUR_MS, due_at: NOW - HOUR_MS },
    ...message,
  };
  const [id] = await knex(OUTBOX).insert(row);
  return storedMessage((await knex<RawRow>(OUTBOX).where({ id }).first()) ?? {});
}

describe('what has left today', () => {
  it('is what was sent since midnight and what is just leaving, but for the messages asked about', async () => {
    const own = await put({ lease_owner: 'here', lease_until: NOW + HOUR_MS });
    await put({ lease_owner: 'there', lease_until: NOW + HOUR_MS });
    await put({ sent_at: NOW - 1 });
    await put({ sent_at: NOW - 24 * HOUR_MS });
    await put({ lease_owner: 'gone', lease_until: NOW - 1 });
    await put({ due_at: NOW + 20 * HOUR_MS, held_reason: 'recipientLimit' });
    const { inAll, byRecipient } = await sentToday(knex, [own], NOW);
    expect([inAll, byRecipient.get(SOMEBODY)]).toEqual([2, 2]);
  });

  it('is found without a look at what waits for another day, however much that is', async () => {
    const asked: { sql: string; bindings: unknown[] }[] = [];
    const hear = (query: { sql: string; bindings: unknown[] }) => void asked.push(query);
    const own = await put({});
    knex.on('query', hear);
    await sentToday(knex, [own], NOW);
    knex.off('query', hear);
    for (const { sql, bindings } of asked) {
      const plan = await knex.raw<{ detail: string }[]>(`explain query plan ${sql}`, bindings as string[]);
      expect(plan[0]?.detail).toMatch(/^SEARCH .*\((channel|recipient)=\?.*(due_at<|sent_at>)\?\)$/);
    }
  });
});
