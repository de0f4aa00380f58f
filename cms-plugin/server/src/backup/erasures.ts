import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { civilDayOf } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';
import { RestoreRefused } from './manifest.js';
import { joinedWithdrawals, withdrawalsIn } from './withdrawals.js';
import type { Withdrawal } from './withdrawals.js';

/** Name of the list, beside the backups and in none of them: a backup cannot know what was erased after it. */
export const ERASURES = 'erasures.json';
const FORMAT = 1;

/** A case whose data were erased. Nothing in it points to the person. */
export interface Erasure {
  reference: string;
  /** Tells it from a case of another installation with the same reference. ISO 8601, as the other one. */
  submittedAt: string;
  erasedAt: string;
  /** On what ground, as it stands beside the erased words. */
  under: string;
}

/** What must not come back with a backup that was made before it. */
export interface Gone {
  erasures: Erasure[];
  /** Consents that were taken back. */
  withdrawals: Withdrawal[];
}

/** All of it that was known at an instant. */
export interface ErasureList extends Gone {
  /** ISO 8601; null where nothing was noted yet. */
  asOf: string | null;
}

/** The list beside the backups; an empty one where there is none yet. @throws {RestoreRefused} where it is no such list */
export async function readErasures(beside: string): Promise<ErasureList> {
  const path = join(beside, ERASURES);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { asOf: null, erasures: [], withdrawals: [] };
  const list = listIn(text);
  if (!list)
    throw new RestoreRefused(
      `${path} cannot be read, and it says which data must not come back. Put its copy there, or move it away.`,
    );
  return list;
}

function listIn(text: string): ErasureList | undefined {
  try {
    const list = JSON.parse(text) as Partial<ErasureList> & { format?: unknown };
    // A list from before consents stood in it names none.
    const { format, asOf, erasures, withdrawals = [] } = list;
    return format === FORMAT &&
      typeof asOf === 'string' &&
      Array.isArray(erasures) &&
      Array.isArray(withdrawals)
      ? { asOf, erasures, withdrawals }
      : undefined;
  } catch {
    return undefined; // whoever asked says what that means
  }
}

/** Brings the list beside the backups up to date with what a database knows. Nothing is ever taken from it. */
export async function noteErasures(knex: Knex, beside: string, at: number): Promise<ErasureList> {
  return addErasures(await goneIn(knex), beside, at);
}

/** The same with what was read from a database before. */
export async function addErasures(found: Gone, beside: string, at: number): Promise<ErasureList> {
  const listed = await readErasures(beside);
  const list: ErasureList = {
    asOf: new Date(at).toISOString(),
    erasures: joined(listed.erasures, found.erasures),
    withdrawals: joinedWithdrawals(listed.withdrawals, found.withdrawals),
  };
  const path = join(beside, ERASURES);
  await writeFile(`${path}.new`, `${JSON.stringify({ format: FORMAT, ...list }, null, 2)}\n`, {
    mode: 0o600,
  });
  await rename(`${path}.new`, path);
  return list;
}

/** Both lists in one, each erasure once, in the order of their instants. */
export function joined(one: readonly Erasure[], other: readonly Erasure[]): Erasure[] {
  const all = new Map(
    [...other, ...one].map((erasure) => [`${erasure.reference} ${erasure.submittedAt}`, erasure]),
  );
  return [...all.values()].sort((a, b) => (a.erasedAt < b.erasedAt ? -1 : 1));
}

/** What a database knows to be gone. */
export async function goneIn(knex: Knex): Promise<Gone> {
  return { erasures: await erasuresIn(knex), withdrawals: await withdrawalsIn(knex) };
}

async function erasuresIn(knex: Knex): Promise<Erasure[]> {
  // A backup of an earlier version is made before its tables are brought up to date.
  if (!(await knex.schema.hasTable('ms_submissions'))) return [];
  if (!(await knex.schema.hasColumn('ms_submissions', 'forgotten_at'))) return [];
  const rows: RawRow[] = await knex('ms_submissions as submission')
    .leftJoin('ms_history_contents as words', 'words.submission_id', 'submission.id')
    .whereNotNull('submission.forgotten_at')
    .groupBy('submission.id', 'submission.reference', 'submission.submitted_at', 'submission.forgotten_at')
    .select('submission.reference', 'submission.submitted_at', 'submission.forgotten_at')
    .min('words.erased_under as under');
  return rows.map((row) => {
    const erasedAt = Number(row['forgotten_at']);
    return {
      reference: String(row['reference']),
      submittedAt: new Date(Number(row['submitted_at'])).toISOString(),
      erasedAt: new Date(erasedAt).toISOString(),
      under: typeof row['under'] === 'string' ? row['under'] : `erased, ${civilDayOf(erasedAt)}`,
    };
  });
}
