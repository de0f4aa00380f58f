import { addMonths, civilDayOf } from '@member-services/contract/forms';
import type { CaseFacts, DecisionWindow } from '@member-services/contract/forms';
import type { StoredSubmission } from './stored-submission.js';

/**
 * What the workflow must know of a stored submission to say what may happen.
 * @param concernedPerson member of staff whom it is about, see `concernedPerson` in `own-case.ts`
 */
export function factsOf(submission: StoredSubmission, concernedPerson: string | null = null): CaseFacts {
  return {
    kind: submission.kind,
    category: submission.category,
    needsCommittee: submission.needsCommittee,
    status: submission.status,
    askingStatus: submission.askingStatus,
    resumeStatus: submission.resumeStatus,
    statusSince: civilDayOf(submission.statusSince),
    decisionWindow: decisionWindowOf(submission),
    recordedDecision: submission.recordedDecision,
    appealed: submission.appealed,
    remindedOn: submission.remindedAt === null ? null : civilDayOf(submission.remindedAt),
    referralOpen: submission.referralOpen,
    privacyAsked: submission.privacyDueOn !== null,
    erasureAsked: (submission.privacyOpen ?? []).some(({ right }) => right === 'erase'),
    verifiedBy: submission.verifiedBy,
    concernedPerson,
    promisedOn: promisedDay(submission),
    keptUntil: keptUntil(submission),
    forgotten: submission.forgottenAt !== null,
  };
}

/** When the committee's answer reaches the applicant; null where no committee decides. */
export function decisionWindowOf(submission: StoredSubmission): DecisionWindow | null {
  const { decisionBasis: basis, decisionEarliest: earliest, decisionLatest: latest } = submission;
  return basis && earliest && latest ? { basis, earliest, latest } : null;
}

/**
 * The newest day that the applicant was promised: the last one of the committee's window until it has decided; else the
 * service's, which a granted request has again once its delivery has started; or a later one.
 */
export function promisedDay(submission: StoredSubmission): string | null {
  const { decisionBasis, status, dueOn, decisionLatest, promisedOn } = submission;
  if (decisionBasis === null || status === 'in-delivery') return laterDay(dueOn, promisedOn);
  return laterDay(status === 'accepted' ? null : (decisionLatest ?? dueOn), promisedOn);
}

/** The later of two days, or the only one. */
export function laterDay(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The first day on which the content of what has ended need not be kept any longer. */
export function keptUntil({ endedAt, retentionMonths }: StoredSubmission): string | null {
  return endedAt === null || retentionMonths === null
    ? null
    : addMonths(civilDayOf(endedAt), retentionMonths);
}
