import { addDays, civilDayOf } from '@member-services/contract/forms';
import type { ActorRole } from '@member-services/contract/forms';
import { promisedDay } from '../../submissions/case-facts.js';
import { findSubmission } from '../../submissions/find-submission.js';
import type { StoredSubmission } from '../../submissions/stored-submission.js';
import { tellStaff } from '../../staff-mail/tell-staff.js';
import { nextRoles } from '../../staff/waiting.js';
import type { TaskInside, TimerTransaction } from '../timer-task.js';
import { takeStep } from './case-steps.js';

/** Whom lateness is escalated to. */
export const ESCALATED_TO: readonly ActorRole[] = ['head', 'officer'];

/** Nobody has turned to what has arrived: those who answer for it are told. */
export const firstAnswerTask: TaskInside = {
  kind: 'first-answer',
  where: 'inside',
  async run(turn) {
    const submission = await caseOf(turn);
    if (!submission) return 'pointless';
    await tellStaff(
      turn.trx,
      ESCALATED_TO,
      {
        event: 'staff-first-answer',
        about: submission,
        parameters: { reference: submission.reference, date: civilDayOf(submission.submittedAt) },
        at: turn.now,
      },
      turn.book,
    );
    return 'done';
  },
};

/** Whoever has the next step is warned while there is still time. */
export const dueSoonTask: TaskInside = {
  kind: 'due-soon',
  where: 'inside',
  async run(turn) {
    const submission = await caseOf(turn);
    const promised = submission && promisedDay(submission);
    if (!submission || !promised) return 'pointless';
    await tellStaff(
      turn.trx,
      nextRoles(submission),
      {
        event: 'staff-due-soon',
        about: submission,
        parameters: { reference: submission.reference, dueDate: promised },
        at: turn.now,
      },
      turn.book,
    );
    return 'done';
  },
};

/** The applicant has an apology and a new day before they must ask (policy B3), and the lateness is escalated. */
export const lateTask: TaskInside = {
  kind: 'late',
  where: 'inside',
  async run(turn) {
    const submission = await caseOf(turn);
    const missed = submission && promisedDay(submission);
    if (!submission || !missed) return 'pointless';
    const periods = turn.book.periodsAt(turn.now);
    const dueOn = addDays(civilDayOf(turn.now), periods.apologyDays);
    const result = await takeStep(turn, 'apologise', { dueOn });
    if (result !== 'done') return result;
    await tellStaff(
      turn.trx,
      ESCALATED_TO,
      {
        event: 'staff-late',
        about: submission,
        parameters: { reference: submission.reference, date: missed, dueDate: dueOn },
        at: turn.now,
      },
      turn.book,
    );
    return 'done';
  },
};

function caseOf({ trx, timer }: TimerTransaction): Promise<StoredSubmission | undefined> {
  return timer.submissionId === null
    ? Promise.resolve(undefined)
    : findSubmission(trx, { id: timer.submissionId });
}
