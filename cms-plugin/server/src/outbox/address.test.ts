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
const channels = (changed: Partial<Addressee>) =>
  messagesTo({ ...person, ...changed }, step).map(({ channel, recipient }) => `${channel}:${recipient}`);

describe('by which channels a step is told', () => {
  it('is told by e-mail alone to whoever chose e-mail', () => {
    expect(channels({})).toEqual(['email:member@example.org']);
  });

  it('is told by SMS, sent by staff, and by e-mail as well where there is an address', () => {
    expect(channels({ preferredChannel: 'sms' })).toEqual(['sms:+966510000000', 'email:member@example.org']);
  });

  it('falls back to the mobile of somebody without an address, so that no step is silent', () => {
    expect(channels({ email: null })).toEqual(['sms:+966510000000']);
  });

  it('leaves a letter to staff', () => {
    expect(channels({ preferredChannel: 'letter', email: null })).toEqual(['letter:']);
  });
});
