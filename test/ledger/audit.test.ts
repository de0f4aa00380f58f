import { expect, it } from 'vitest';
import { audit } from './audit.mjs';
import type { Books } from './audit.mjs';
import type { Entry } from './senders.mjs';

const ANNA = 'anna@ledger.example.org';
const told: Entry = { kind: 'acknowledged', email: ANNA, reference: 'MS-1', attempts: 1 };
const unknown: Entry = { kind: 'unknown', email: ANNA, attempts: 1 };
const row = { email: ANNA, reference: 'MS-1' };
const event = { recipient: ANNA, sent: true };
const mail = { to: ANNA, messageId: '<1@example.org>' };

const faults = (entries: Entry[], books: Partial<Books>, lost = 0) =>
  audit(entries, { stored: [], events: [], mails: [], ...books }, lost).faults;

it('is content with what was acknowledged, stored and mailed once', () => {
  expect(faults([told], { stored: [row], events: [event], mails: [mail] })).toEqual([]);
});

it('finds what was acknowledged and is lost, or stands under another reference', () => {
  expect(faults([told], {})).toEqual([`${ANNA} was acknowledged and is not stored`]);
  const other = { ...row, reference: 'MS-2' };
  expect(faults([told], { stored: [other], events: [event], mails: [mail] })).toEqual([
    `${ANNA} has another reference`,
  ]);
});

it('lets what nobody heard of be there once or not at all', () => {
  expect(faults([unknown], {})).toEqual([]);
  expect(faults([unknown], { stored: [row], events: [event], mails: [mail] })).toEqual([]);
});

it('finds what is stored twice', () => {
  const books = { stored: [row, row], events: [event, event], mails: [mail] };
  expect(faults([told], books)).toEqual([`${ANNA} is stored 2 times`]);
});

it('finds messages that are missing, have not left, or are two for one event', () => {
  expect(faults([told], { stored: [row], events: [event] })).toEqual([`${ANNA} has had 0 messages`]);
  expect(faults([told], { stored: [row], events: [{ ...event, sent: false }], mails: [mail] })).toEqual([
    '1 messages have not left',
  ]);
  const second = { ...mail, messageId: '<2@example.org>' };
  expect(faults([told], { stored: [row], events: [event], mails: [mail, second] })).toEqual([
    `${ANNA} has had 2 messages`,
  ]);
});

it('allows a copy under the same id for each server that was lost, and no more', () => {
  const books = { stored: [row], events: [event], mails: [mail, mail] };
  expect(faults([told], books, 1)).toEqual([]);
  expect(faults([told], books, 0)).toEqual(['1 copies of messages, and only 0 losses that may cause one']);
});
