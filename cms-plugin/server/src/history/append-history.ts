import { randomBytes } from 'node:crypto';
import type { Action, ActorRole, Status } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { CHAIN_START, contentDigest, entryMac } from '../domain/history-chain.js';
import type { KeyRing } from '../keys/key-ring.js';
import { insertRow } from '../tables/insert.js';
import { decodeRow, encodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { HISTORY, HISTORY_CONTENTS, historyColumns } from './stored-history.js';
import type { HistoryContent, StoredHistoryEntry } from './stored-history.js';

/** A step to be written down. */
export interface HistoryStepTaken {
  submissionId: number;
  /** Milliseconds UTC. */
  at: number;
  action: Action;
  role: ActorRole;
  /** Stable id and name of the member of staff; null for applicant and clock. */
  staffId: string | null;
  staffName: string | null;
  /** Status after the step. */
  status: Status;
  content?: HistoryContent;
}

const SALT_BYTES = 32;

/** Number of the step with which a submission begins. */
export const FIRST_STEP = 1;

/**
 * Writes a step into the history, chained to the one before. Call it in the transaction that changed the submission's
 * own row first: that row's lock keeps two steps from following the same one.
 */
export async function appendHistory(
  trx: Knex.Transaction,
  keys: KeyRing,
  step: HistoryStepTaken,
): Promise<StoredHistoryEntry> {
  const last = await lastEntry(trx, step.submissionId);
  return appendAfter(trx, keys, step, last);
}

/** The number of the step that comes next, under the same lock: for what is written before the step itself. */
export async function nextSequence(trx: Knex.Transaction, submissionId: number): Promise<number> {
  return sequenceAfter(await lastEntry(trx, submissionId));
}

function sequenceAfter(last: StoredHistoryEntry | undefined): number {
  return last ? last.sequence + 1 : FIRST_STEP;
}

/** The first step of a submission that this very transaction has inserted. */
export function beginHistory(
  trx: Knex.Transaction,
  keys: KeyRing,
  step: HistoryStepTaken,
): Promise<StoredHistoryEntry> {
  return appendAfter(trx, keys, step, undefined);
}

async function appendAfter(
  trx: Knex.Transaction,
  keys: KeyRing,
  { content, ...step }: HistoryStepTaken,
  last: StoredHistoryEntry | undefined,
): Promise<StoredHistoryEntry> {
  const stored = await storeContent(trx, step.submissionId, content);
  const entry = {
    ...step,
    ...stored,
    sequence: sequenceAfter(last),
    keyId: keys.currentId,
    previousMac: last?.mac ?? CHAIN_START,
  };
  const sealed = { ...entry, mac: entryMac(keys, entry) };
  const id = await insertRow(trx, HISTORY, encodeRow<StoredHistoryEntry>(historyColumns, sealed));
  return { ...sealed, id };
}

async function lastEntry(
  trx: Knex.Transaction,
  submissionId: number,
): Promise<StoredHistoryEntry | undefined> {
  const row: RawRow | undefined = await trx<RawRow>(HISTORY)
    .where({ submission_id: submissionId })
    .orderBy('sequence', 'desc')
    .first();
  return row && decodeRow<StoredHistoryEntry>(historyColumns, row);
}

async function storeContent(
  trx: Knex.Transaction,
  submissionId: number,
  content: HistoryContent | undefined,
): Promise<{ contentId: number | null; contentDigest: string }> {
  if (!content || Object.keys(content).length === 0) return { contentId: null, contentDigest: '' };
  const salt = randomBytes(SALT_BYTES).toString('hex');
  const text = JSON.stringify(content);
  const contentId = await insertRow(trx, HISTORY_CONTENTS, {
    submission_id: submissionId,
    salt,
    content: text,
  });
  return { contentId, contentDigest: contentDigest(salt, JSON.parse(text) as object) };
}
