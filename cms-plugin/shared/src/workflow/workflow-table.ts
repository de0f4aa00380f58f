import type { Action, ActorRole, InquiryCategory, Status, SubmissionKind } from './submission.js';

/**
 * Where an action leads: a status; `same`; `asking`, the status that asked for the correction; or `resume`, where the
 * case stood before its conclusion.
 */
export type Target = Status | 'same' | 'asking' | 'resume';

/** What must come with an action. */
export type Need =
  'words' | 'internalNote' | 'checklist' | 'decision' | 'dueOn' | 'fields' | 'purpose' | 'concerned';

/** A condition that only time or the case's past can fulfil; see `gates.ts`. */
export const GATES = [
  'decisionUnrecorded',
  'decisionRecorded',
  'decisionEarliest',
  'firstDecision',
  'appealOnce',
  'appealOver',
  'reopenWindow',
  'closeAfter',
  'remindAfter',
  'lapseAfter',
  'noReferral',
  'referralOpen',
  'overdue',
  'retentionOver',
  'remembered',
  'privacyAsked',
  'erasureAsked',
] as const;
export type Gate = (typeof GATES)[number];

/** Who must be another person than whoever did what (decision 3: nobody verifies and decides alone). */
export type Separation = 'notVerifier';

/** One cell of the table. */
export interface Rule {
  by: readonly ActorRole[];
  next: Target;
  /** Only for this kind of submission. */
  kind?: SubmissionKind;
  /** Only for this category of inquiry. */
  category?: InquiryCategory;
  /** Only for services with (`true`) or without (`false`) the research committee. */
  committee?: boolean;
  needs?: readonly Need[];
  gates?: readonly Gate[];
  /** Gates that hold for some actors only. */
  gatesFor?: Partial<Record<ActorRole, readonly Gate[]>>;
  separation?: Separation;
}

export type StatusRules = Partial<Record<Action, Rule>>;

const withdraw = { by: ['applicant'], next: 'withdrawn' } as const satisfies Rule;
const requestCorrection = {
  by: ['officer'],
  next: 'awaiting-applicant',
  needs: ['words'],
} as const satisfies Rule;

/** The content of what has ended is erased once it need not be kept any longer, or when the person asks (policy A1). */
const forget = {
  by: ['clock', 'officer', 'head'],
  next: 'same',
  gates: ['remembered'],
  gatesFor: { clock: ['retentionOver'], officer: ['erasureAsked'], head: ['erasureAsked'] },
} as const satisfies Rule;

/**
 * The workflow (decision 3, policy E1–E7): status × action → who may, what it needs, where it leads. The panel's
 * buttons, the server's guard, the visitor's timeline and the documented diagram all come from this table.
 */
export const WORKFLOW = {
  submitted: {
    verify: { by: ['officer'], next: 'verified', kind: 'service-request', needs: ['checklist'] },
    answer: { by: ['officer'], next: 'answered', kind: 'inquiry', needs: ['words'] },
    requestCorrection,
    dismiss: { by: ['officer'], next: 'closed', needs: ['words'] },
    withdraw,
  },
  'awaiting-applicant': {
    supplyCorrection: { by: ['applicant'], next: 'asking' },
    remind: { by: ['officer', 'clock'], next: 'same', gatesFor: { clock: ['remindAfter'] } },
    lapse: { by: ['clock'], next: 'closed', gates: ['lapseAfter'] },
    withdraw,
  },
  verified: {
    raise: { by: ['officer'], next: 'under-study', committee: true },
    startDelivery: { by: ['officer', 'provider'], next: 'in-delivery', committee: false },
    decline: {
      by: ['head', 'officer'],
      next: 'rejected',
      committee: false,
      needs: ['words'],
      // An appeal goes to the head: whoever declined does not hear it.
      gatesFor: { officer: ['firstDecision'] },
      separation: 'notVerifier',
    },
    requestCorrection,
    withdraw,
  },
  'under-study': {
    recordDecision: {
      by: ['committee'],
      next: 'same',
      needs: ['decision', 'words'],
      gates: ['decisionUnrecorded'],
      separation: 'notVerifier',
    },
    releaseDecision: { by: ['clock'], next: 'same', gates: ['decisionRecorded', 'decisionEarliest'] },
    requestCorrection: { by: ['secretary'], next: 'awaiting-applicant', needs: ['words'] },
    withdraw,
  },
  accepted: {
    requestCorrection,
    startDelivery: { by: ['officer', 'provider'], next: 'in-delivery' },
    withdraw,
  },
  rejected: {
    appeal: { by: ['applicant'], next: 'under-study', needs: ['words'], gates: ['appealOnce'] },
    close: { by: ['clock'], next: 'closed', gates: ['appealOver'] },
  },
  'in-delivery': {
    deliver: { by: ['provider'], next: 'delivered' },
    withdraw,
  },
  delivered: {
    confirmDelivery: { by: ['applicant'], next: 'closed' },
    objectDelivery: { by: ['applicant'], next: 'in-delivery', needs: ['words'] },
    close: { by: ['officer', 'clock'], next: 'closed', gatesFor: { clock: ['closeAfter'] } },
    reopen: { by: ['officer'], next: 'resume', needs: ['internalNote'] },
  },
  answered: {
    close: { by: ['officer', 'clock'], next: 'closed', gatesFor: { clock: ['closeAfter'] } },
    reopen: {
      by: ['officer', 'applicant'],
      next: 'submitted',
      gatesFor: { applicant: ['reopenWindow'] },
    },
  },
  closed: {
    reopen: { by: ['officer'], next: 'resume', needs: ['internalNote'], gates: ['remembered'] },
    forget,
  },
  withdrawn: {
    reopen: { by: ['officer'], next: 'resume', needs: ['internalNote'], gates: ['remembered'] },
    forget,
  },
} as const satisfies Record<Status, StatusRules>;

/** What may happen beside any status that has not ended; the status stays. */
export const BESIDE = {
  apologise: { by: ['clock'], next: 'same', needs: ['dueOn'], gates: ['overdue'] },
  refer: {
    by: ['officer', 'secretary'],
    next: 'same',
    needs: ['internalNote', 'dueOn'],
    gates: ['noReferral'],
  },
  answerReferral: {
    by: ['social-researcher'],
    next: 'same',
    needs: ['internalNote'],
    gates: ['referralOpen'],
  },
  assign: { by: ['officer', 'head', 'secretary'], next: 'same' },
  nameConcerned: { by: ['officer', 'head'], next: 'same', category: 'complaint', needs: ['concerned'] },
  message: {
    by: ['applicant', 'officer', 'social-researcher', 'secretary', 'provider', 'head'],
    next: 'same',
    needs: ['words'],
  },
  note: {
    by: ['officer', 'social-researcher', 'secretary', 'provider', 'head'],
    next: 'same',
    needs: ['internalNote'],
  },
  askHelp: { by: ['applicant'], next: 'same', needs: ['words'] },
} as const satisfies StatusRules;

/** Rights over one's own data do not end with the case (policy A1). The status stays. */
export const ALWAYS = {
  see: { by: ['applicant'], next: 'same' },
  correct: { by: ['applicant'], next: 'same', needs: ['words'] },
  erase: { by: ['applicant'], next: 'same' },
  withdrawConsent: { by: ['applicant'], next: 'same', needs: ['purpose'] },
  answerPrivacyRequest: { by: ['officer', 'head'], next: 'same', needs: ['words'], gates: ['privacyAsked'] },
} as const satisfies StatusRules;
