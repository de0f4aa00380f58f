/** What a visitor sends: asks for something to be done, or asks for an answer. */
export const SUBMISSION_KINDS = ['service-request', 'inquiry'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

export const INQUIRY_CATEGORIES = ['question', 'suggestion', 'complaint'] as const;
export type InquiryCategory = (typeof INQUIRY_CATEGORIES)[number];

export const STATUSES = [
  'submitted',
  'awaiting-applicant',
  'verified',
  'under-study',
  'accepted',
  'rejected',
  'in-delivery',
  'delivered',
  'answered',
  'closed',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses in which nothing more is expected of anybody. */
export const ENDED_STATUSES = ['closed', 'withdrawn'] as const satisfies readonly Status[];

/** Entering one of these is a conclusion: a rating is offered, also to the declined (policy C9). */
export const CONCLUSIONS = [
  'answered',
  'rejected',
  'delivered',
  'withdrawn',
] as const satisfies readonly Status[];
export type Conclusion = (typeof CONCLUSIONS)[number];

/** Who acts: the applicant from the tracking page, staff in a role, or the clock. */
export const ACTOR_ROLES = [
  'applicant',
  'officer',
  'social-researcher',
  'secretary',
  'committee',
  'provider',
  'head',
  'quality-manager',
  'clock',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Every verb of the workflow. The same word names the function, the permission and the history entry. */
export const ACTIONS = [
  'submit',
  'verify',
  'requestCorrection',
  'supplyCorrection',
  'dismiss',
  'decline',
  'refer',
  'answerReferral',
  'raise',
  'recordDecision',
  'releaseDecision',
  'startDelivery',
  'deliver',
  'confirmDelivery',
  'objectDelivery',
  'answer',
  'remind',
  'lapse',
  'apologise',
  'forget',
  'close',
  'withdraw',
  'appeal',
  'reopen',
  'assign',
  'nameConcerned',
  'message',
  'note',
  'askHelp',
  'see',
  'correct',
  'erase',
  'withdrawConsent',
  'answerPrivacyRequest',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * What everybody may ask about the data that are kept of them (policy A1; PDPL Art. 4 and 5): to see, to correct, to
 * erase them, and to take back a consent.
 */
export const PRIVACY_RIGHTS = [
  'see',
  'correct',
  'erase',
  'withdrawConsent',
] as const satisfies readonly Action[];
export type PrivacyRight = (typeof PRIVACY_RIGHTS)[number];

/** What the committee may decide (policy E5). */
export const DECISIONS = ['accept', 'reject', 'defer'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * When the committee's answer reaches the applicant; civil days (`YYYY-MM-DD`) of Asia/Riyadh. `null`: no committee.
 * Estimated from the submission day, fixed by the raising (policy E5).
 */
export interface DecisionWindow {
  basis: 'estimated' | 'fixed';
  earliest: string;
  latest: string;
}
