import { describe, expect, it } from 'vitest';
import { recoveryMessages } from './recovery-messages.js';
import type { Told } from './recovery-messages.js';

const at = Date.UTC(2026, 10, 25);
const sent = (id: number, email: string | null, mobile: string | null = null) =>
  ({ id, email, mobile, locale: 'ar' }) as const;
const told = (
  ...[by, found]: Parameters<typeof recoveryMessages> extends [...infer Both, Told] ? Both : never
) =>
  recoveryMessages(by, found, { at, ways: { smsByHand: true } }).map(
    ({ channel, recipient, submissionId, parameters }) => ({
      ...{ channel, recipient, submissionId },
      ...parameters,
    }),
  );

describe('who lost their link is told', () => {
  it('by one letter of mail for all that they sent, led by the newest', () => {
    const found = [sent(9, 'a@example.org'), sent(7, 'a@example.org'), sent(2, 'a@example.org')];
    expect(told('email', found)).toEqual([
      { channel: 'email', recipient: 'a@example.org', submissionId: 9, otherIds: [7, 2] },
    ]);
  });

  it('at the address as it was recorded, each way of writing it by itself', () => {
    expect(told('email', [sent(9, 'A@example.org'), sent(7, 'a@example.org')])).toEqual([
      { channel: 'email', recipient: 'A@example.org', submissionId: 9 },
      { channel: 'email', recipient: 'a@example.org', submissionId: 7 },
    ]);
  });

  it('by one text message for each, where they gave a mobile', () => {
    expect(told('mobile', [sent(9, null, '+966512345678'), sent(7, null, '+966512345678')])).toEqual([
      { channel: 'sms', recipient: '+966512345678', submissionId: 9, otherIds: [7] },
      { channel: 'sms', recipient: '+966512345678', submissionId: 7 },
    ]);
  });

  it('without one learning of the other, where two people share a mobile', () => {
    const found = [sent(9, 'one@example.org', '+966512345678'), sent(7, 'two@example.org', '+966512345678')];
    const letters = told('mobile', found).filter(({ channel }) => channel === 'email');
    expect(letters).toEqual([
      { channel: 'email', recipient: 'one@example.org', submissionId: 9 },
      { channel: 'email', recipient: 'two@example.org', submissionId: 7 },
    ]);
  });

  it('of nothing where nothing was found', () => {
    expect(told('email', [])).toEqual([]);
  });
});
