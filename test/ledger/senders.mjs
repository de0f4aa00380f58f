import { randomBytes } from 'node:crypto';

/** The domain that the senders write from; nobody else does. */
export const SENDERS_AT = 'ledger.example.org';

/** One attempt may take so long; a server that is frozen answers later or never. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;

/**
 * What a sender wrote down: what it sent, and what it was told.
 * - `acknowledged`: it has a reference
 * - `unknown`: it gave up without an answer, and cannot tell whether it arrived
 * - `refused`: it was told that it was not taken
 * @typedef {{ email: string, attempts: number } & ({ kind: 'acknowledged', reference: string } | { kind: 'unknown' } | { kind: 'refused', status: number })} Entry
 */

/**
 * Sends so many submissions, from several senders at once, each over and over until it is acknowledged; one in ten
 * gives up at its first failure.
 * @param {{ submissions: number, senders: number, urls: readonly string[], told: (sent: number) => void }} task
 * @returns {Promise<Entry[]>}
 */
export async function sendAll({ submissions, senders, urls, told }) {
  /** @type {Entry[]} */
  const entries = [];
  let next = 0;
  const sender = async () => {
    while (next < submissions) {
      const number = next;
      next += 1;
      entries.push(await sendOne(number, urls));
      told(entries.length);
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
  return entries;
}

/** @param {number} number @param {readonly string[]} urls @returns {Promise<Entry>} */
async function sendOne(number, urls) {
  const email = `sender${number}@${SENDERS_AT}`;
  const body = JSON.stringify(inquiry(email));
  const givesUp = number % 10 === 0;
  for (let attempts = 1; ; attempts += 1) {
    const url = urls[(number + attempts) % urls.length];
    const told = await attempt(`${url}/api/member-services/submissions`, body);
    if (told.kind === 'acknowledged') return { ...told, email, attempts };
    if (told.kind === 'refused') return { ...told, email, attempts };
    if (givesUp) return { kind: 'unknown', email, attempts };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** @param {string} url @param {string} body */
async function attempt(url, body) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { status } = response;
    /** @type {any} */
    const answer = await response.json();
    if (status === 200 || status === 201)
      return { kind: /** @type {const} */ ('acknowledged'), reference: String(answer.data.reference) };
    if (status === 503) return { kind: /** @type {const} */ ('unknown') };
    return { kind: /** @type {const} */ ('refused'), status };
  } catch {
    return { kind: /** @type {const} */ ('unknown') }; // cut off, killed, or too slow
  }
}

/** @param {string} email */
function inquiry(email) {
  return {
    idempotencyKey: randomBytes(16).toString('hex'),
    kind: 'inquiry',
    category: 'question',
    locale: 'ar',
    applicant: { kind: 'public', name: 'مرسل تجريبي', email, preferredChannel: 'email' },
    answers: { subject: 'رسوم التجديد', message: 'كم رسوم تجديد العضوية هذا العام؟' },
    consent: [{ purpose: 'privacy-notice', version: '1.0', given: true }],
    attachments: [],
  };
}
