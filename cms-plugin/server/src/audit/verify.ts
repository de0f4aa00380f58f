import type { Status } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { AuditFault } from '../domain/audit-fault.js';
import { checkpointMac } from '../domain/checkpoint.js';
import type { SealedCheckpoint } from '../domain/checkpoint.js';
import { verifyChain } from '../domain/verify-chain.js';
import type { KeptContent, SealedEntry } from '../domain/verify-chain.js';
import {
  HISTORY,
  HISTORY_CONTENTS,
  historyColumns,
  historyContentColumns,
} from '../history/stored-history.js';
import type { StoredHistoryContent, StoredHistoryEntry } from '../history/stored-history.js';
import type { Installation } from '../installation.js';
import type { KeyRing } from '../keys/key-ring.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { countChains } from './count-chains.js';
import { readCheckpoints } from './make-checkpoint.js';

/** What a look at all books comes to. */
export interface AuditReport {
  submissions: number;
  entries: number;
  /** Entries whose words were erased; their seals still hold. */
  erased: number;
  checkpoints: number;
  /** Instant of the latest checkpoint, milliseconds UTC; null when there is none. */
  checkedAt: number | null;
  faults: AuditFault[];
}

const PAGE = 500;

/** Checks every history, every word beside it and the latest checkpoints. Reads only. */
export async function verify({ knex, keys }: Installation): Promise<AuditReport> {
  const report: AuditReport = {
    submissions: 0,
    entries: 0,
    erased: 0,
    checkpoints: 0,
    checkedAt: null,
    faults: [],
  };
  for (let after = 0; ;) {
    const ids = await idsAfter(knex, after);
    const last = ids.at(-1);
    if (last === undefined) break;
    await verifyPage(knex, keys, ids, report);
    after = last;
  }
  await verifyCheckpoints(knex, keys, report);
  return report;
}

/** Of submissions and of histories alike: either may be there without the other. */
async function idsAfter(knex: Knex, after: number): Promise<number[]> {
  const submissions: unknown[] = await knex(SUBMISSIONS)
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE)
    .pluck('id');
  const histories: unknown[] = await knex(HISTORY)
    .where('submission_id', '>', after)
    .distinct('submission_id')
    .orderBy('submission_id')
    .limit(PAGE)
    .pluck('submission_id');
  const ids = [...new Set([...submissions, ...histories].map(Number))].sort((a, b) => a - b);
  return ids.slice(0, PAGE);
}

async function verifyPage(
  knex: Knex,
  keys: KeyRing,
  ids: readonly number[],
  report: AuditReport,
): Promise<void> {
  const statuses = await statusesOf(knex, ids);
  const entries = await entriesOf(knex, ids);
  const contents = await contentsOf(knex, ids);
  for (const submissionId of ids) {
    const own = entries.get(submissionId) ?? [];
    const status = statuses.get(submissionId);
    const verdict = verifyChain(keys, { submissionId, status, entries: own, contents });
    report.submissions += status === undefined ? 0 : 1;
    report.entries += own.length;
    report.erased += verdict.erased;
    report.faults.push(...verdict.faults);
  }
}

async function statusesOf(knex: Knex, ids: readonly number[]): Promise<Map<number, Status>> {
  const rows: { id: number; status: Status }[] = await knex<{ id: number; status: Status }>(SUBMISSIONS)
    .whereIn('id', [...ids])
    .select('id', 'status');
  return new Map(rows.map(({ id, status }) => [id, status]));
}

async function entriesOf(knex: Knex, ids: readonly number[]): Promise<Map<number, SealedEntry[]>> {
  const rows: RawRow[] = await knex<RawRow>(HISTORY)
    .whereIn('submission_id', [...ids])
    .orderBy(['submission_id', 'sequence']);
  const bySubmission = new Map<number, SealedEntry[]>();
  for (const row of rows) {
    const entry = decodeRow<StoredHistoryEntry>(historyColumns, row);
    const own = bySubmission.get(entry.submissionId) ?? [];
    own.push(entry);
    bySubmission.set(entry.submissionId, own);
  }
  return bySubmission;
}

async function contentsOf(knex: Knex, ids: readonly number[]): Promise<Map<number, KeptContent>> {
  const rows: RawRow[] = await knex<RawRow>(HISTORY_CONTENTS).whereIn('submission_id', [...ids]);
  return new Map(
    rows.map((row) => {
      const content = decodeRow<StoredHistoryContent>(historyContentColumns, row);
      return [content.id, content];
    }),
  );
}

/** Every seal, and the count of the latest one; an older count is contained in it. */
async function verifyCheckpoints(knex: Knex, keys: KeyRing, report: AuditReport): Promise<void> {
  const checkpoints = await readCheckpoints(knex);
  const latest = checkpoints.at(-1);
  report.checkpoints = checkpoints.length;
  report.checkedAt = latest?.at ?? null;
  checkpoints.forEach((checkpoint, index) => {
    const previousMac = checkpoints[index - 1]?.mac ?? '';
    if (!isSealed(keys, checkpoint, previousMac)) {
      report.faults.push({ code: 'checkpointAltered', checkpointId: checkpoint.id });
    }
  });
  if (!latest) return;
  const now = await countChains(knex, latest);
  const holds =
    now.submissions === latest.submissions &&
    now.entries === latest.entries &&
    now.headsDigest === latest.headsDigest;
  if (!holds) report.faults.push({ code: 'checkpointBroken', checkpointId: latest.id });
}

/** One whose key has gone is judged by its place alone. */
function isSealed(keys: KeyRing, checkpoint: SealedCheckpoint, previousMac: string): boolean {
  if (checkpoint.previousMac !== previousMac) return false;
  return !keys.has(checkpoint.keyId) || checkpointMac(keys, checkpoint) === checkpoint.mac;
}
