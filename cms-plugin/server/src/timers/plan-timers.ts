import type { Knex } from 'knex';
import { NO_PAST, plannedTimers } from '../domain/case-timers.js';
import type { CasePast } from '../domain/case-timers.js';
import { timerChanges } from '../domain/timer-changes.js';
import type { StandingTimer } from '../domain/timer-changes.js';
import { HISTORY } from '../history/stored-history.js';
import type { SettingsBook } from '../settings/settings-book.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { insertTimers } from './insert-timers.js';
import { TIMERS, timerColumns } from './stored-timer.js';
import type { StoredTimer } from './stored-timer.js';

/** Steps that are no turning to the applicant. */
const SILENT = ['note', 'assign'];

/** The first timers of a submission that this very transaction has inserted. */
export function planFirstTimers(
  trx: Knex.Transaction,
  submission: StoredSubmission,
  book: SettingsBook,
): Promise<void> {
  const planned = plannedTimers(submission, NO_PAST, settingsFor(submission, book));
  return insertTimers(
    trx,
    planned.map((timer) => ({ ...timer, submissionId: submission.id })),
    submission.submittedAt,
  );
}

/**
 * Brings the timers of a case into line with how it stands, in the transaction of the step that changed it: new ones
 * are put in, others moved or called off. Doing it again changes nothing.
 */
export async function planTimers(
  trx: Knex.Transaction,
  submission: StoredSubmission,
  book: SettingsBook,
  now: number,
): Promise<void> {
  const past = await pastOf(trx, submission);
  const planned = plannedTimers(submission, past, settingsFor(submission, book));
  const changes = timerChanges(await standingTimers(trx, submission.id), planned);
  if (changes.cancel.length > 0)
    await trx(TIMERS)
      .whereIn('id', changes.cancel)
      .where({ state: 'open' })
      .update({ state: 'cancelled', done_at: now });
  for (const { id, dueAt } of changes.moved)
    await trx(TIMERS)
      .where({ id })
      .whereIn('state', ['open', 'cancelled'])
      .update({ state: 'open', due_at: dueAt, done_at: null, attempts: 0, lease_until: 0 });
  await insertTimers(
    trx,
    changes.added.map((timer) => ({ ...timer, submissionId: submission.id })),
    now,
  );
}

/** A case keeps the periods of the day on which it entered its status; working days are those of today. */
function settingsFor({ statusSince }: StoredSubmission, book: SettingsBook) {
  return { ...book.newest, periods: book.periodsAt(statusSince) };
}

async function standingTimers(trx: Knex.Transaction, submissionId: number): Promise<StandingTimer[]> {
  const rows: RawRow[] = await trx<RawRow>(TIMERS).where({ submission_id: submissionId });
  return rows.map((row) => decodeRow<StoredTimer>(timerColumns, row));
}

async function pastOf(trx: Knex.Transaction, { id, status }: StoredSubmission): Promise<CasePast> {
  if (status !== 'under-study' && status !== 'submitted') return NO_PAST;
  const steps: RawRow[] = await trx<RawRow>(HISTORY)
    .where({ submission_id: id })
    .whereNotNull('staff_id')
    .whereNotIn('action', SILENT)
    .orderBy('sequence', 'desc')
    .select('sequence', 'action');
  const recorded = steps.find((step) => step['action'] === 'recordDecision');
  return { recordedIn: recorded ? Number(recorded['sequence']) : null, attended: steps.length > 0 };
}
