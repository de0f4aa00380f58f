import { SENDERS_AT } from './senders.mjs';

/** So many messages a server has under way at once; frozen, it holds these between the mail server's yes and its note. */
const UNDER_WAY = 4;
/**
 * So many the mail server may have taken that a killed server had not noted. SQLite notes what was sent for a whole
 * batch; the others at once, so only what is under way.
 */
const UNNOTED = /** @type {const} */ ({ sqlite: 16, postgres: UNDER_WAY, mariadb: UNDER_WAY });

/**
 * What the books and the mail server hold in the end.
 * @typedef {{ email: string, reference: string }} StoredRow
 * @typedef {{ recipient: string, sent: boolean }} EventRow
 * @typedef {{ stored: readonly StoredRow[], events: readonly EventRow[], mails: readonly import('../faults/mail-sink.mjs').TakenMail[] }} Books
 *
 * @typedef {object} Finding
 * @property {Record<string, number>} counts
 * @property {string[]} faults what contradicts the promise; empty when it is kept
 *
 * @typedef {object} Losses
 * @property {import('../databases.mjs').DatabaseKind} database
 * @property {number} killed how often a server was killed
 * @property {number} frozen how often one was frozen for longer than its leases
 * @property {number} givenUp how many attempts took too long, and may have been taken by the mail server all the same
 */

/**
 * Compares what was told with what is there: acknowledged is stored once under the reference that was told, unknown at
 * most once, and every stored one has had its message; a copy, under the same Message-ID, only of what was under way
 * when a server was lost, or of an attempt that was given up for its time: the moments at which that cannot be helped.
 * @param {readonly import('./senders.mjs').Entry[]} entries
 * @param {Books} books
 * @param {Losses} losses
 * @returns {Finding}
 */
export function audit(entries, { stored, events, mails }, losses) {
  /** @type {string[]} */
  const faults = [];
  const byEmail = groupedBy(stored, ({ email }) => email);
  for (const entry of entries) {
    const rows = byEmail.get(entry.email) ?? [];
    if (rows.length > 1) faults.push(`${entry.email} is stored ${rows.length} times`);
    if (entry.kind === 'refused') faults.push(`${entry.email} was refused with ${entry.status}`);
    if (entry.kind === 'refused' && rows.length > 0) faults.push(`${entry.email} was refused and is stored`);
    if (entry.kind !== 'acknowledged') continue;
    if (rows.length === 0) faults.push(`${entry.email} was acknowledged and is not stored`);
    else if (rows[0]?.reference !== entry.reference) faults.push(`${entry.email} has another reference`);
  }
  const sent = new Set(entries.map(({ email }) => email));
  for (const { email } of stored) if (!sent.has(email)) faults.push(`${email} is stored and was never sent`);

  const ours = mails.filter(({ to }) => to.endsWith(`@${SENDERS_AT}`));
  const ids = new Set(ours.map(({ messageId }) => messageId));
  const idsOf = groupedBy(ours, ({ to }) => to);
  for (const { email } of stored) {
    const told = new Set(idsOf.get(email)?.map(({ messageId }) => messageId)).size;
    if (told !== 1) faults.push(`${email} has had ${told} messages`);
  }
  if (events.length !== stored.length)
    faults.push(`${stored.length} are stored and ${events.length} messages were due`);
  const unsent = events.filter((event) => !event.sent).length;
  if (unsent > 0) faults.push(`${unsent} messages have not left`);
  const again = ours.length - ids.size;
  const allowed = losses.killed * UNNOTED[losses.database] + losses.frozen * UNDER_WAY + losses.givenUp;
  if (again > allowed) faults.push(`${again} copies of messages, and at most ${allowed} by what was lost`);

  return {
    counts: {
      sent: entries.length,
      acknowledged: entries.filter(({ kind }) => kind === 'acknowledged').length,
      unknown: entries.filter(({ kind }) => kind === 'unknown').length,
      retried: entries.filter(({ attempts }) => attempts > 1).length,
      stored: stored.length,
      messages: ids.size,
      'attempts given up for their time': losses.givenUp,
      'messages copied (same Message-ID)': again,
    },
    faults,
  };
}

/**
 * @template Item
 * @param {readonly Item[]} items @param {(item: Item) => string} key
 * @returns {Map<string, Item[]>}
 */
function groupedBy(items, key) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
