import {
  addDays,
  civilDayOf,
  daysBetween,
  estimatedWindow,
  fixedWindow,
  isEnded,
  windowAfterWaiting,
} from '@member-services/contract/forms';
import type {
  Action,
  ActionOutcome,
  Decision,
  DecisionWindow,
  WorkflowPeriods,
} from '@member-services/contract/forms';
import { NO_REQUESTS, withRequest } from '../privacy/open-requests.js';
import { decisionWindowOf, laterDay } from './case-facts.js';
import { FORGOTTEN } from './forgotten.js';
import type { StoredSubmission } from './stored-submission.js';

/** What of an action's input changes the submission itself. */
export interface EffectInput {
  words?: string;
  fields?: string[];
  decision?: Decision;
  /** Day that somebody is promised. */
  dueOn?: string;
  /** Stable id of whom the case is given to. */
  assignee?: string;
  /** Stable id of whom a complaint concerns. */
  concerned?: string;
  /** Purpose of the consent that is taken back. */
  purpose?: string;
}

/** An action that the workflow has allowed. */
export interface AllowedAction {
  action: Action;
  input: EffectInput;
  outcome: Extract<ActionOutcome, { ok: true }>;
  /** Stable id of the member of staff; null for applicant and clock. */
  person: string | null;
  /** Milliseconds UTC. */
  now: number;
  periods: WorkflowPeriods;
}

type Change = Partial<StoredSubmission>;

/** What an allowed action changes of a submission. Pure: the same columns whoever acts and wherever from. */
export function effectsOf(submission: StoredSubmission, allowed: AllowedAction): Change {
  return { ...movement(submission, allowed), ...ownEffect(submission, allowed) };
}

/** Where the case stands afterwards, and since when. */
function movement(submission: StoredSubmission, { outcome, now }: AllowedAction): Change {
  const { next, askingStatus, resumeStatus } = outcome;
  if (next === submission.status) return {};
  return {
    status: next,
    statusSince: now,
    askingStatus,
    resumeStatus,
    endedAt: isEnded(next) ? now : null,
  };
}

/** What this action changes beyond that. */
function ownEffect(submission: StoredSubmission, allowed: AllowedAction): Change {
  const { action, input, person, now, periods } = allowed;
  const today = civilDayOf(now);
  switch (action) {
    case 'verify':
      return { verifiedBy: person };
    case 'requestCorrection':
      return { correctionFields: input.fields ? [...input.fields] : [], remindedAt: null };
    case 'supplyCorrection':
      return { correctionFields: null, remindedAt: null, ...afterWaiting(submission, today) };
    case 'remind':
      return { remindedAt: now };
    case 'raise':
      return windowColumns(fixedWindow(today, periods));
    case 'recordDecision':
      return { recordedDecision: input.decision ?? null, recordedWords: input.words ?? null };
    case 'releaseDecision':
      return { recordedDecision: null, recordedWords: null };
    case 'appeal':
      return {
        appealed: true,
        ...takenUpAgain(submission, today, periods),
        ...newRound(submission, today, periods),
      };
    case 'reopen':
    case 'objectDelivery':
      return takenUpAgain(submission, today, periods);
    case 'apologise':
      return { promisedOn: input.dueOn ?? null };
    case 'refer':
    case 'askHelp':
      return { referralOpen: true };
    case 'answerReferral':
      return { referralOpen: false };
    case 'answer':
      return { answeredEver: true };
    case 'assign':
      return { assignee: input.assignee ?? person };
    case 'see':
    case 'correct':
    case 'erase':
    case 'withdrawConsent':
      return withRequest(submission.privacyOpen, { right: action, purpose: input.purpose }, today);
    case 'answerPrivacyRequest':
      return NO_REQUESTS;
    case 'forget':
      return { ...FORGOTTEN, ...NO_REQUESTS, forgottenAt: now };
    case 'startDelivery':
      return dayOfDelivery(submission, today, periods);
    case 'nameConcerned':
      // Whoever it concerns has it no longer.
      return submission.assignee === input.concerned ? { assignee: null } : {};
    case 'submit':
    case 'dismiss':
    case 'decline':
    case 'deliver':
    case 'confirmDelivery':
    case 'lapse':
    case 'close':
    case 'withdraw':
    case 'message':
    case 'note':
      return {};
  }
}

/** The days for which the applicant was awaited move an estimate and the target; a fixed window never moves (E5). */
function afterWaiting(submission: StoredSubmission, today: string): Change {
  const waited = daysBetween(civilDayOf(submission.statusSince), today);
  const window = decisionWindowOf(submission);
  return {
    ...(submission.dueOn === null ? {} : { dueOn: addDays(submission.dueOn, waited) }),
    ...(window?.basis === 'estimated' ? windowColumns(windowAfterWaiting(window, waited)) : {}),
  };
}

/** By when it is delivered is told when that starts: where the day has passed, another one. */
function dayOfDelivery(
  { dueOn, promisedOn }: StoredSubmission,
  today: string,
  { apologyDays }: WorkflowPeriods,
): Change {
  const day = laterDay(dueOn, promisedOn);
  return day !== null && day < today ? { promisedOn: addDays(today, apologyDays) } : {};
}

/**
 * What is taken up again is promised anew: the day of the first time was kept, or passed while nobody waited. A fixed
 * window never moves (E5).
 */
function takenUpAgain(submission: StoredSubmission, today: string, periods: WorkflowPeriods): Change {
  const { dueOn, serviceLevelDays, needsCommittee, decisionBasis } = submission;
  return {
    promisedOn: null,
    ...(dueOn === null ? {} : { dueOn: addDays(today, serviceLevelDays) }),
    ...(needsCommittee && decisionBasis === 'estimated'
      ? windowColumns(estimatedWindow(today, serviceLevelDays, periods))
      : {}),
  };
}

/** An appeal starts a new round: with a committee it has a window of its own (policy A2, E5). */
function newRound(submission: StoredSubmission, today: string, periods: WorkflowPeriods): Change {
  return {
    decisionRound: submission.decisionRound + 1,
    recordedDecision: null,
    recordedWords: null,
    ...(submission.needsCommittee ? windowColumns(fixedWindow(today, periods)) : {}),
  };
}

function windowColumns({ basis, earliest, latest }: DecisionWindow): Change {
  return { decisionBasis: basis, decisionEarliest: earliest, decisionLatest: latest };
}
