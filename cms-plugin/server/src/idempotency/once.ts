import type { Knex } from 'knex';
import { committed } from '../tables/commit-group.js';
import { insertRows } from '../tables/insert.js';
import { Patience } from '../tables/retry-on-contention.js';
import { isContention, isUniqueViolation } from '../tables/unique-violation.js';
import { updateRows } from '../tables/update.js';

const KEYS = 'ms_idempotency_keys';

/** A sending that must take effect once, however often it arrives. */
export interface KeyedSending {
  /** What the key belongs to: the same key of two scopes is two keys. */
  scope: 'submission' | 'action' | 'question-feedback';
  /** Made by the browser, one per filled form. */
  key: string;
  payloadHash: string;
  /** Milliseconds UTC. */
  at: number;
}

/**
 * What the sending left behind: the answer, which is given again word for word, and the submission it belongs to, if
 * any.
 */
export interface SentEffect<Answer> {
  answer: Answer;
  submissionId: number | null;
}

/** What a keyed sending comes to. */
export type OnceOutcome<Answer> =
  | { kind: 'done'; answer: Answer }
  /** The same sending was here before: the answer that it got then. */
  | { kind: 'replayed'; answer: Answer }
  /** Something else was sent under this key. */
  | { kind: 'reused' };

interface KeyRow {
  key: string;
  scope: string;
  payload_hash: string;
  submission_id: number | null;
  response: string | null;
  created_at: number;
}

/**
 * Does something once per key, in a transaction whose first statement is the key itself: of many sendings at once one
 * goes through, the others wait for it at the unique index and are given the same answer. When the work throws,
 * nothing of it stays, the key neither.
 * @param work may be run again when the database asks for it; must have no effect outside the transaction
 */
export async function once<Answer extends object>(
  knex: Knex,
  sending: KeyedSending,
  work: (trx: Knex.Transaction) => Promise<SentEffect<Answer>>,
): Promise<OnceOutcome<Answer>> {
  const patience = new Patience();
  for (;;) {
    try {
      return { kind: 'done', answer: await firstTime(knex, sending, work) };
    } catch (error) {
      if (isUniqueViolation(error)) {
        const earlier = await earlierOutcome<Answer>(knex, sending);
        if (earlier) return earlier;
        // Another unique index: a reference drawn twice. The next attempt draws anew.
      } else if (!isContention(error)) throw error;
      if (!(await patience.lasts())) throw error;
    }
  }
}

/** What an earlier sending under this key came to, if there was one. Saves the work before a transaction. */
export async function earlierOutcome<Answer extends object>(
  knex: Knex,
  sending: Omit<KeyedSending, 'at'>,
): Promise<OnceOutcome<Answer> | undefined> {
  const row = await knex<KeyRow>(KEYS)
    .where({ key: storedKey(sending) })
    .first();
  if (!row) return undefined;
  if (row.payload_hash !== sending.payloadHash || row.response === null) return { kind: 'reused' };
  return { kind: 'replayed', answer: JSON.parse(row.response) as Answer };
}

async function firstTime<Answer extends object>(
  knex: Knex,
  sending: KeyedSending,
  work: (trx: Knex.Transaction) => Promise<SentEffect<Answer>>,
): Promise<Answer> {
  const key = storedKey(sending);
  return committed(knex, async (trx) => {
    const row = { key, scope: sending.scope, payload_hash: sending.payloadHash, created_at: sending.at };
    await insertRows(trx, KEYS, [row]);
    const { answer, submissionId } = await work(trx);
    const effect = { submission_id: submissionId, response: JSON.stringify(answer) };
    await updateRows(trx, KEYS, { key }, effect);
    return answer;
  });
}

function storedKey({ scope, key }: Pick<KeyedSending, 'scope' | 'key'>): string {
  return `${scope}:${key}`;
}
