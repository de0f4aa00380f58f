import type { Applicant, ApplicantKind, Channel } from '../applicant/applicant.js';
import type { FormDefinition, Answers } from '../form/form-definition.js';
import type { Locale } from '../text/localised-text.js';
import type { WorkflowPeriods } from '../workflow/case-facts.js';
import type {
  Action,
  ActorRole,
  DecisionWindow,
  InquiryCategory,
  Status,
  SubmissionKind,
} from '../workflow/submission.js';
import type { AttachmentClaim, Declaration, Consent } from '../endpoints/submissions.js';
import type { MessageRow, PreviewedMessage } from './messages.js';
import type { TimerRow } from './timers.js';
import type { StaffAttachment } from '../endpoints/uploads.js';
import type { OpenPrivacyRequest, TimelineEntry } from '../endpoints/tracking.js';

/** How the sender was found in the member directory (policy A3, E2). */
export const RECOGNITIONS = ['member', 'lapsed-member', 'suspended-member', 'unknown'] as const;
export type Recognition = (typeof RECOGNITIONS)[number];

/** `GET /member-services/inbox` query; all optional. */
export interface InboxQuery {
  page?: number;
  pageSize?: number;
  status?: Status;
  kind?: SubmissionKind;
  /** Only open, only late, only waiting for the caller's roles, or everything. */
  view?: InboxView;
  service?: string;
  channel?: Channel;
  /** Reference, membership number, or words of the name. */
  search?: string;
}
export const INBOX_VIEWS = ['open', 'waiting-for-me', 'late', 'all'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export interface InboxRow {
  reference: string;
  kind: SubmissionKind;
  category: InquiryCategory | null;
  /** Localised title of the service as stored with the submission; null for an inquiry. */
  serviceTitle: { ar?: string; en?: string } | null;
  applicantName: string;
  applicantKind: ApplicantKind;
  recognition: Recognition;
  channel: Channel;
  status: Status;
  submittedAt: string;
  /** `YYYY-MM-DD` of Riyadh by which it should be done; null once it has ended. */
  dueOn: string | null;
  late: boolean;
  /** Day by which a question about the applicant's own data is answered; null where none is open. */
  privacyDueOn: string | null;
}

export interface InboxMeta {
  page: number;
  pageSize: number;
  total: number;
}

/** A member of staff as colleagues know them. */
export interface Colleague {
  /** Stable. */
  id: string;
  name: string;
}

/** Stands for a member of staff where a complaint concerns none. */
export const NOBODY = 'nobody';

/** A submitted datum beside the directory's (policy E2). */
export interface DirectoryComparison {
  datum: 'name' | 'membershipNumber' | 'nationalId' | 'mobile' | 'email';
  result: 'match' | 'mismatch' | 'missing';
  /** Masked where it is an ID number. */
  submitted: string | null;
  directory: string | null;
}

export interface StaffHistoryEntry {
  at: string;
  action: Action;
  role: ActorRole;
  /** Name of the member of staff as it was then; null for applicant and clock. */
  staffName: string | null;
  status: Status;
  /** Words to the applicant. */
  words: string | null;
  /** Words for staff only. */
  internalNote: string | null;
  /** Names of the fields and files that were asked for. */
  fields: string[];
  /** Whom a complaint was said to concern in this step; null where it said nothing of that. */
  concerned: Colleague | typeof NOBODY | null;
  /** Ids of the files that came with it; they stand in `CaseDetail.attachments`. */
  attachments: string[];
  /** What a correction replaced; null where it replaced nothing. */
  before: { answers: Answers | null; applicant: Partial<Applicant> } | null;
  erased: boolean;
}

/** What happened to one outgoing message. */
export type CaseNotification = MessageRow;

/** `GET /member-services/cases/:reference` */
export interface CaseDetail extends InboxRow {
  version: number;
  locale: Locale;
  department: string | null;
  /** Name of the member of staff who took it on, as it was then; null while nobody has. */
  assignedTo: string | null;
  /** The member of staff whom a complaint concerns, who sees nothing of it; null where nobody was named. */
  concerned: Colleague | null;
  applicant: Applicant;
  membership: { number: string; status: string; expiresOn: string | null } | null;
  /** Periods of this installation, for what is written beside an action. */
  periods: Pick<WorkflowPeriods, 'lapseDays' | 'appealDays'>;
  comparison: DirectoryComparison[];
  answers: Answers;
  form: FormDefinition | null;
  formVersion: number | null;
  /** Of a question about a service: what had been filled in of its form. */
  soFar: { form: FormDefinition | null; answers: Answers } | null;
  declaration: (Declaration & { signedAt: string; textHash: string }) | null;
  consents: Consent[];
  /** Questions about the applicant's own data that have no answer yet. */
  privacy: OpenPrivacyRequest[];
  /** Who made the latest copy of the data for handing over; null where nobody did. */
  lastCopy: { by: string; at: string } | null;
  decisionWindow: DecisionWindow | null;
  history: StaffHistoryEntry[];
  /** Exactly what the applicant's tracking page shows. */
  timeline: TimelineEntry[];
  notifications: CaseNotification[];
  /** Files of the case, oldest first. */
  attachments: StaffAttachment[];
  /** What the clock will do to it and when, the next first. */
  next: TimerRow[];
  /** Whether the clock may be moved ahead: in a demo, never in production. */
  clockMoves: boolean;
  /** What the caller may do now, in the order of the table; buttons come from this. */
  actions: Action[];
}

/** `POST /member-services/cases/:reference/actions` */
export interface StaffActionBody {
  /** Version of the case that the caller saw; a stale one answers 409. */
  version: number;
  action: Action;
  /** To the applicant. */
  words?: string;
  /** Staff only. */
  internalNote?: string;
  /** Fields to be corrected (`requestCorrection`). */
  fields?: string[];
  /** Due day of a referral. */
  dueOn?: string;
  decision?: 'accept' | 'reject' | 'defer';
  /** For `verify`: every item of the checklist was confirmed (policy E2). */
  checklist?: string[];
  /** Stable id of the member of staff who has it from now on (`assign`). */
  assignee?: string;
  /** Stable id of the member of staff whom a complaint concerns, or `NOBODY` (`nameConcerned`). */
  concerned?: string;
  /** Files for the applicant, uploaded for this case (`STAFF_FILE_ACTIONS`). */
  attachments?: AttachmentClaim[];
  /** Under which they were uploaded. */
  draftKey?: string;
}

/** What staff may send files with; their field is `message`. Such a step has words as well. */
export const STAFF_FILE_ACTIONS = ['message', 'answer', 'deliver'] as const satisfies readonly Action[];

/** Whether files may go with an action of staff. */
export function takesFiles(action: Action): boolean {
  return STAFF_FILE_ACTIONS.some((one) => one === action);
}

/** Verification checklist: each must be confirmed before the request moves on (policy E2). */
export const VERIFICATION_CHECKS = ['identity', 'contact', 'answers', 'declaration'] as const;
export type VerificationCheck = (typeof VERIFICATION_CHECKS)[number];

/** `GET /member-services/home`: figures for Strapi's own home page. */
export interface HomeFigures {
  waitingForMe: InboxRow[];
  waitingForMeCount: number;
  late: InboxRow[];
  lateCount: number;
  newSinceYesterday: InboxRow[];
  newSinceYesterdayCount: number;
}

/** `GET /member-services/canned-replies`: ready-made courteous texts (policy E1). */
export interface CannedReply {
  id: string;
  title: { ar?: string; en?: string };
  body: { ar?: string; en?: string };
  placeholders: string[];
}

/** `POST /member-services/cases/:reference/preview`: exactly what the member will see before a staff action. */
export interface ActionPreview {
  locale: Locale;
  /** Every message as it would leave, by each of the person's channels; none where the step says nothing to them. */
  messages: PreviewedMessage[];
  /** `YYYY-MM-DD`: they leave only on that day, when the committee's decision is released; null: at once. */
  leavesOn: string | null;
  /** Null where the step stays within the association. */
  timeline: TimelineEntry | null;
}

/** `GET /member-services/ratings`: satisfaction by month; below ten answers nothing is shown (policy C9). */
export interface RatingFigures {
  minimum: number;
  overall: SatisfactionFigure;
  months: (SatisfactionFigure & { month: string })[];
  comments: string[];
  /** Ratings by anybody about a service, shown apart. */
  open: SatisfactionFigure;
}

export type SatisfactionFigure =
  | { kind: 'enough'; answers: number; satisfied: number; share: number; low: number; high: number }
  | { kind: 'not-enough'; minimum: number };
