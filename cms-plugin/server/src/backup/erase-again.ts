import { isEnded } from '@member-services/contract/forms';
import { removeGoneFiles } from '../attachments/erase-attachments.js';
import { appendHistory } from '../history/append-history.js';
import type { Installation } from '../installation.js';
import { errorCodeOf } from '../outbox/retry.js';
import { OUTBOX } from '../outbox/stored-message.js';
import { NO_REQUESTS } from '../privacy/open-requests.js';
import { eraseCase } from '../privacy/erase-case.js';
import { readSettings } from '../settings/stored-settings.js';
import type { SettingsBook } from '../settings/settings-book.js';
import { findSubmission } from '../submissions/find-submission.js';
import { FORGOTTEN } from '../submissions/forgotten.js';
import { submissionColumns, SUBMISSIONS } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { encodeRow } from '../tables/rows.js';
import { planTimers } from '../timers/plan-timers.js';
import type { Erasure } from './erasures.js';
import { HELD_AFTER_RESTORE } from './hold-messages.js';

/** What is kept of a ground that was itself given after a restore. */
const AGAIN = ', again after a restore';

/**
 * Erases once more what a restored database holds and should not: data that were erased after the backup was made
 * (policy A1; PDPL Art. 18). Before anybody is served. Nobody is told again. May be called again after it was cut off.
 * @returns how many cases were erased
 */
export async function eraseAgain(
  installation: Installation,
  erasures: readonly Erasure[],
  now: number,
): Promise<number> {
  const book = await readSettings(installation.knex, installation.settings);
  let erased = 0;
  for (const erasure of erasures) if (await eraseOne(installation, erasure, book, now)) erased += 1;
  await removeFilesNow(installation);
  return erased;
}

/** Their bytes; what the storage cannot do now, the sweep of a running server does. */
async function removeFilesNow(installation: Installation): Promise<void> {
  try {
    while ((await removeGoneFiles(installation)) > 0);
  } catch (error) {
    installation.strapi.log.warn(`Erased files could not be removed yet: ${errorCodeOf(error)}.`);
  }
}

function eraseOne(
  { knex, keys }: Installation,
  { reference, submittedAt, under }: Erasure,
  book: SettingsBook,
  now: number,
): Promise<boolean> {
  const own = { reference, submitted_at: Date.parse(submittedAt), forgotten_at: null };
  return knex.transaction(async (trx) => {
    if ((await trx(SUBMISSIONS).where(own).increment('version', 1)) === 0) return false;
    const submission = await findSubmission(trx, { reference });
    if (!submission) return false;
    const change: Partial<StoredSubmission> = {
      ...FORGOTTEN,
      ...NO_REQUESTS,
      ...ended(submission, now),
      forgottenAt: now,
    };
    await trx(SUBMISSIONS)
      .where({ id: submission.id })
      .update(encodeRow<StoredSubmission>(submissionColumns, change));
    await trx(OUTBOX)
      .where({ submission_id: submission.id, last_error: HELD_AFTER_RESTORE })
      .update({ failed_at: null, cancelled_at: now, last_error: 'movedOn' });
    await eraseCase(trx, submission.id, `${under.split(AGAIN)[0]}${AGAIN}`, now);
    const after = { ...submission, ...change };
    await appendHistory(trx, keys, {
      submissionId: submission.id,
      at: now,
      action: 'forget',
      role: 'clock',
      staffId: null,
      staffName: null,
      status: after.status,
    });
    await planTimers(trx, after, book, now);
    return true;
  });
}

/** It had ended before it was erased, perhaps after the backup: nobody can work on a case about nobody. */
function ended({ status }: StoredSubmission, now: number): Partial<StoredSubmission> {
  return isEnded(status)
    ? {}
    : { status: 'closed', statusSince: now, endedAt: now, askingStatus: null, resumeStatus: null };
}
