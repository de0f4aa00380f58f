import type { Answers } from '../form/form-definition.js';
import type { Locale, LocalisedText } from '../text/localised-text.js';
import type {
  Action,
  Conclusion,
  DecisionWindow,
  InquiryCategory,
  PrivacyRight,
  Status,
  SubmissionKind,
} from '../workflow/submission.js';
import type { AttachmentClaim, Guard } from './submissions.js';
import type { CaseAttachment, MessageSender } from './uploads.js';

/** `POST /tracking` */
export interface TrackingBody {
  reference: string;
  token: string;
  guard?: Guard;
}

/** `POST /tracking/recovery`: somebody lost their link. */
export interface RecoveryBody {
  /** The e-mail address or mobile that the request was sent with. */
  contact: string;
  /** Without it, every request of this contact. */
  reference?: string;
  guard?: Guard;
}

/** The same for everybody: whether something was found, only the recorded contact learns. */
export interface RecoveryReceipt {
  accepted: true;
}

/** One line of the timeline. The words come from the message tables (`timeline.<event>`), never from staff notes. */
export interface TimelineEntry {
  /** ISO 8601, UTC. */
  at: string;
  event: TimelineEvent;
  /** Status after it. */
  status: Status;
  /** Words that staff wrote to the applicant with this step (answer, what to correct, a reason). Plain text. */
  words?: string;
  /** Ids of the files that came with it; they stand in `Tracking.attachments`. */
  attachments?: string[];
}

/** What the visitor may learn of; internal steps (assign, note, recordDecision) have none. */
export const TIMELINE_EVENTS = [
  'submitted',
  'verified',
  'correctionRequested',
  'correctionSupplied',
  'reminded',
  'specialistHelping',
  'specialistAnswered',
  'raised',
  'accepted',
  'rejected',
  'deferred',
  'appealed',
  'deliveryStarted',
  'delivered',
  'deliveryConfirmed',
  'deliveryObjected',
  'answered',
  'messageFromStaff',
  'messageFromApplicant',
  'helpAsked',
  'dataAsked',
  'dataCorrectionAsked',
  'erasureAsked',
  'consentWithdrawn',
  'privacyAnswered',
  'reopened',
  'dismissed',
  'lapsed',
  'delayed',
  'closed',
  'withdrawn',
] as const;
export type TimelineEvent = (typeof TIMELINE_EVENTS)[number];

/** Messages between the applicant and the association. */
export interface CaseMessage {
  at: string;
  from: MessageSender;
  text: string;
  /** Ids of the files that came with it; they stand in `Tracking.attachments`. */
  attachments?: string[];
}

/** What is asked of the applicant while the status is `awaiting-applicant`. */
export interface AskedCorrection {
  reason: string;
  askedAt: string;
  /** Names of answers, or `applicant.mobile` and the like. */
  fields: string[];
  /** `complete`: what remains after acceptance, to complete the registration (policy E6). */
  purpose: 'correct' | 'complete';
  /** Day until which it is waited for; `YYYY-MM-DD` in Riyadh. */
  until: string;
  /** The answers to be corrected as they stand, without what is sensitive, a number of a person, or a file. */
  answers: Answers;
}

/** Answer of `POST /tracking`: everything that the applicant may see, personal data masked. */
export interface Tracking {
  reference: string;
  kind: SubmissionKind;
  /** Slug of the service, to load its form where something is to be corrected; absent for an inquiry. */
  service?: string;
  /** Name of the service as it was when the request was sent; absent for an inquiry. */
  serviceTitle?: string;
  /** The same name in every language, for a page in another than the request's. */
  serviceTitles?: LocalisedText;
  category?: InquiryCategory;
  locale: Locale;
  status: Status;
  submittedAt: string;
  /** Target day of the service, `YYYY-MM-DD` in Riyadh; null where a committee's window rules or the case has ended. */
  dueOn: string | null;
  decisionWindow: DecisionWindow | null;
  timeline: TimelineEntry[];
  messages: CaseMessage[];
  /** Files of the case: what the applicant handed in, and what staff sent them. */
  attachments: CaseAttachment[];
  /** What the applicant asked, for an inquiry. */
  question?: { subject: string; message: string };
  /** What has to be corrected, where the status is `awaiting-applicant`. */
  correction?: AskedCorrection;
  applicant: { name: string; mobile?: string; email?: string };
  /** What the applicant may do now. */
  actions: Action[];
  /** Until when an answered inquiry may be reopened ("this did not answer me"); `YYYY-MM-DD` in Riyadh. */
  reopenUntil: string | null;
  /** Until when a decision may be appealed against; null where it may not. */
  appealUntil: string | null;
  /** Day on which the case ends of itself if nothing more is heard; null while more is to come from us. */
  closesOn: string | null;
  /** Last day on which the link works, once the case has ended; a fresh one can be had after it. */
  linkUntil: string | null;
  /** A rating is offered for this conclusion and was not used yet. */
  rating: { conclusion: Conclusion } | null;
  /** What was agreed to, as it stands now; what was taken back has a day. */
  consents: TrackedConsent[];
  /** Questions about the applicant's own data that have no answer yet. */
  privacy: OpenPrivacyRequest[];
}

/** One consent, for the applicant to see and to take back. */
export interface TrackedConsent {
  purpose: string;
  /** What it says, in every language. */
  labels: LocalisedText;
  /** False where it was not given, or was taken back. */
  given: boolean;
}

/** Somebody asked about the data that are kept of them. */
export interface OpenPrivacyRequest {
  right: PrivacyRight;
  /** The consent that was taken back. */
  purpose?: string;
  /** `YYYY-MM-DD` of Riyadh. */
  askedOn: string;
  /** Day by which it is answered: 30 days on (PDPL Implementing Regulation Art. 3). */
  dueOn: string;
}

/** What an applicant may do from the tracking page. */
export const APPLICANT_ACTIONS = [
  'supplyCorrection',
  'message',
  'withdraw',
  'appeal',
  'confirmDelivery',
  'objectDelivery',
  'reopen',
  'askHelp',
  'see',
  'correct',
  'erase',
  'withdrawConsent',
] as const satisfies readonly Action[];
export type ApplicantAction = (typeof APPLICANT_ACTIONS)[number];

/** Data of the applicant that a correction may ask for, named `applicant.mobile` among the fields asked for. */
export const CORRECTABLE_DATA = ['name', 'membershipNumber', 'nationalId', 'mobile', 'email'] as const;
export type CorrectableDatum = (typeof CORRECTABLE_DATA)[number];

/** `POST /submissions/:reference/actions` */
export interface ApplicantActionBody {
  token: string;
  idempotencyKey: string;
  action: ApplicantAction;
  /** Words that go with it: why it did not answer, what is missing, what is corrected. */
  words?: string;
  /** Corrected answers, only of the fields asked for (`supplyCorrection`). */
  answers?: Answers;
  /** Purpose of the consent that is taken back (`withdrawConsent`). */
  purpose?: string;
  /** Corrected data of the applicant, only of those asked for (`supplyCorrection`). */
  applicant?: Partial<Record<CorrectableDatum, string>>;
  /** Files that go with it (`message`, `appeal`, `objectDelivery`, `supplyCorrection`), uploaded for this case. */
  attachments?: AttachmentClaim[];
  /** Under which they were uploaded. */
  draftKey?: string;
  guard?: Guard;
}
