import { expect, it } from 'vitest';
import { audit } from './audit.mjs';
import type { Books, Losses } from './audit.mjs';
import type { Entry } from './senders.mjs';

const ANNA = 'anna@ledger.example.org';
const told: Entry = { kind: 'acknowledged', email: ANNA, reference: 'MS-1', attempts: 1 };
const unknown: Entry = { kind: 'unknown', email: ANNA, attempts: 1 };
const row = { email: ANNA, reference: 'MS-1' };
const event = { recipient: ANNA, sent: true };
const mail = { to: ANNA, messageId: '<1@example.org>' };

const faults = (entries: Entry[], books: Partial<Books>, losses: Partial<Losses> = {}) =>
  audit(
    entries,
    { stored: [], events: [], mails: [], ...books },
    { database: 'postgres', killed: 0, frozen: 0, givenUp: 0, ...losses },
  ).faults;

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

it('allows no copy where no server was lost', () => {
  const books = { stored: [row], events: [event], mails: [mail, mail] };
  expect(faults([told], books)).toEqual(['1 copies of messages, and at most 0 by what was lost']);
});

it.each([
  { database: 'postgres', killed: 1, frozen: 0, allowed: 4 },
  { database: 'mariadb', killed: 0, frozen: 1, allowed: 4 },
  { database: 'mariadb', killed: 2, frozen: 1, allowed: 12 },
  { database: 'sqlite', killed: 1, frozen: 1, allowed: 20 },
  { database: 'postgres', killed: 0, frozen: 0, givenUp: 2, allowed: 2 },
] as const)('allows $allowed copies on $database for $killed killed and $frozen frozen', (losses) => {
  const copied = (count: number) => ({
    stored: [row],
    events: [event],
    mails: Array.from({ length: 1 + count }, () => mail),
  });
  expect(faults([told], copied(losses.allowed), losses)).toEqual([]);
  expect(faults([told], copied(losses.allowed + 1), losses)).toHaveLength(1);
});
