import { describe, expect, it } from 'vitest';
import { messagesTo } from './address.js';
import type { Addressee } from './address.js';

const person: Addressee = {
  submissionId: 7,
  locale: 'ar',
  preferredChannel: 'email',
  email: 'member@example.org',
  mobile: '+966510000000',
};
const step = { event: 'verified', parameters: {}, historyId: 3, at: 1_000 } as const;
const channels = (changed: Partial<Addressee>, smsByHand = false) =>
  messagesTo({ ...person, ...changed }, step, { smsByHand }).map(
    ({ channel, recipient }) => `${channel}:${recipient}`,
  );

describe('by which channels a step is told', () => {
  it('is told by e-mail alone to whoever chose e-mail', () => {
    expect(channels({})).toEqual(['email:member@example.org']);
  });

  it('is told by text message alone to whoever chose it', () => {
    expect(channels({ preferredChannel: 'sms' })).toEqual(['sms:+966510000000']);
  });

  it('is told by e-mail as well where text messages wait for somebody’s hands', () => {
    expect(channels({ preferredChannel: 'sms' }, true)).toEqual([
      'sms:+966510000000',
      'email:member@example.org',
    ]);
  });

  it('is written as a letter to whoever has neither address nor number', () => {
    expect(channels({ email: null, mobile: null })).toEqual(['letter:']);
    expect(channels({ preferredChannel: 'sms', email: null, mobile: null })).toEqual(['letter:']);
  });

  it('falls back to the mobile of somebody without an address, so that no step is silent', () => {
    expect(channels({ email: null })).toEqual(['sms:+966510000000']);
  });

  it('leaves a letter to staff', () => {
    expect(channels({ preferredChannel: 'letter', email: null })).toEqual(['letter:']);
  });
});
