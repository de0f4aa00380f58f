import { addMonths, civilDayOf } from '@member-services/contract/forms';
import type { CaseFacts, DecisionWindow, Status } from '@member-services/contract/forms';
import type { StoredSubmission } from './stored-submission.js';

/** What the workflow must know of a stored submission to say what may happen. */
export function factsOf(submission: StoredSubmission): CaseFacts {
  return {
    kind: submission.kind,
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
    verifiedBy: submission.verifiedBy,
    concernedPerson: submission.concernedPerson,
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
 * The newest day that the applicant was promised: the last one of the committee's window until it has decided, else the
 * service's; or a later one. Once a committee has decided, its day is kept, and nobody has named another.
 */
export function promisedDay(submission: StoredSubmission): string | null {
  const { promisedOn } = submission;
  const first = firstPromise(submission);
  if (first === null || promisedOn === null) return first ?? promisedOn;
  return promisedOn > first ? promisedOn : first;
}

/** Where a case stands once its committee has decided for it. */
const GRANTED: readonly Status[] = ['accepted', 'in-delivery', 'delivered'];

function firstPromise({ decisionBasis, status, dueOn, decisionLatest }: StoredSubmission): string | null {
  if (decisionBasis === null) return dueOn;
  return GRANTED.includes(status) ? null : (decisionLatest ?? dueOn);
}

/** The first day on which the content of what has ended need not be kept any longer. */
function keptUntil({ endedAt, retentionMonths }: StoredSubmission): string | null {
  return endedAt === null || retentionMonths === null
    ? null
    : addMonths(civilDayOf(endedAt), retentionMonths);
}
