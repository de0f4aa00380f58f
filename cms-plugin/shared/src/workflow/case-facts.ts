import type {
  ActorRole,
  Decision,
  DecisionWindow,
  InquiryCategory,
  Status,
  SubmissionKind,
} from './submission.js';

/** All that the workflow must know of a case to say what may happen. Days are civil days of Asia/Riyadh. */
export interface CaseFacts {
  kind: SubmissionKind;
  /** Of an inquiry; null for a request. */
  category: InquiryCategory | null;
  needsCommittee: boolean;
  status: Status;
  /** Which status asked for the correction; null unless the applicant is awaited. */
  askingStatus: Status | null;
  /** Where the case stood before its conclusion; null before one. */
  resumeStatus: Status | null;
  /** Day on which the present status was entered. */
  statusSince: string;
  decisionWindow: DecisionWindow | null;
  /** Recorded by the committee and not yet released; the release forgets it. */
  recordedDecision: Decision | null;
  appealed: boolean;
  /** Day of the last reminder while the applicant is awaited; null before one. */
  remindedOn: string | null;
  referralOpen: boolean;
  /** A question about the applicant's own data has no answer yet. */
  privacyAsked: boolean;
  /** Among them, that the data be erased. */
  erasureAsked: boolean;
  /** Person who verified, as a stable id of the member of staff. */
  verifiedBy: string | null;
  /** Person of the staff whom the case is about: named in a complaint, or the sender; they may not handle it. */
  concernedPerson: string | null;
  /** Day by which it should be done, the newest one that was promised; null where none was. */
  promisedOn: string | null;
  /** First day on which its content need not be kept any longer; null while it has not ended, or without a limit. */
  keptUntil: string | null;
  /** Whether its content has been erased. */
  forgotten: boolean;
}

/** Who wants to act. One person may hold several roles; rules compare persons where they separate duties. */
export interface Actor {
  roles: readonly ActorRole[];
  /** Stable id of a member of staff; null for the applicant and the clock. */
  person: string | null;
}

/** Periods of the workflow in civil days, where nothing else is said; settings of the association with these defaults. */
export interface WorkflowPeriods {
  /** Never under 14 without a new version of the published policy (E5). */
  decisionMinimumDays: number;
  decisionMaximumDays: number;
  appealDays: number;
  reopenDays: number;
  closeDays: number;
  /** The clock reminds an awaited applicant after so many working days. */
  remindDays: number;
  /** An awaited applicant's case lapses after so many days, and never within `noticeDays` of the last reminder. */
  lapseDays: number;
  noticeDays: number;
  /** Working hours within which staff turn to what has arrived. */
  answerHours: number;
  /** Staff are warned so many days before a case is due. */
  warnDays: number;
  /** Whoever waits beyond a promised day is promised another, so many days ahead. */
  apologyDays: number;
}

/** No setting goes under it without a new version of the published policy (E5). */
export const POLICY_MINIMUM_DAYS = 14;

export const DEFAULT_PERIODS: WorkflowPeriods = {
  decisionMinimumDays: POLICY_MINIMUM_DAYS,
  decisionMaximumDays: 30,
  appealDays: 30,
  reopenDays: 7,
  closeDays: 7,
  remindDays: 5,
  lapseDays: 21,
  noticeDays: 7,
  answerHours: 16,
  warnDays: 3,
  apologyDays: 7,
};
