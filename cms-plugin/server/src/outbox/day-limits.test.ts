import { describe, expect, it } from 'vitest';
import { allot, nextMorning } from './day-limits.js';
import type { StoredMessage } from './stored-message.js';

const message = (id: number, recipient: string, exempt = false): StoredMessage => ({
  id,
  recipient,
  exempt,
  submissionId: 1,
  event: 'submitted',
  channel: 'email',
  locale: 'ar',
  parameters: {},
  historyId: null,
  messageId: String(id),
  createdAt: 0,
  dueAt: 0,
  expiresAt: null,
  attempts: 1,
  fence: 1,
});
const nothingSent = { inAll: 0, byRecipient: new Map<string, number>() };

describe('the measure of a day', () => {
  it('lets so many leave for one recipient, and holds the rest with the reason', () => {
    const messages = [message(1, 'a'), message(2, 'a'), message(3, 'a'), message(4, 'b')];
    const { leaving, held } = allot(messages, nothingSent, { perRecipient: 2, inAll: 10 });
    expect(leaving.map(({ id }) => id)).toEqual([1, 2, 4]);
    expect(held.map(({ message: { id }, reason }) => [id, reason])).toEqual([[3, 'recipientLimit']]);
  });

  it('lets so many leave in all', () => {
    const messages = [message(1, 'a'), message(2, 'b'), message(3, 'c')];
    const { held } = allot(messages, { ...nothingSent, inAll: 8 }, { perRecipient: 5, inAll: 10 });
    expect(held.map(({ message: { id }, reason }) => [id, reason])).toEqual([[3, 'dayLimit']]);
  });

  it('counts what left before', () => {
    const sent = { inAll: 2, byRecipient: new Map([['a', 2]]) };
    expect(allot([message(1, 'a')], sent, { perRecipient: 2, inAll: 10 }).leaving).toEqual([]);
  });

  it('does not hold what staff have let go, and counts it', () => {
    const sent = { inAll: 10, byRecipient: new Map([['a', 2]]) };
    const { leaving, held } = allot([message(1, 'a', true), message(2, 'b')], sent, {
      perRecipient: 2,
      inAll: 11,
    });
    expect(leaving.map(({ id }) => id)).toEqual([1]);
    expect(held).toHaveLength(1);
  });

  it('begins anew at eight in the morning in Riyadh', () => {
    expect(new Date(nextMorning(Date.parse('2026-11-25T20:59:00Z'))).toISOString()).toBe(
      '2026-11-26T05:00:00.000Z',
    );
    expect(new Date(nextMorning(Date.parse('2026-11-25T21:01:00Z'))).toISOString()).toBe(
      '2026-11-27T05:00:00.000Z',
    );
  });
});
