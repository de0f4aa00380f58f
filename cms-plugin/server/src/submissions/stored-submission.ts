import type {
  Answers,
  ApplicantKind,
  Channel,
  Decision,
  InquiryCategory,
  Locale,
  LocalisedText,
  OpenPrivacyRequest,
  PreferredChannel,
  Recognition,
  Status,
  SubmissionKind,
} from '@member-services/contract/forms';
import type { Columns } from '../tables/rows.js';

/** The declaration as it was accepted: what was signed, when, and the hash of the very text (policy E4). */
export interface StoredDeclaration {
  version: string;
  method: 'typed' | 'drawn' | 'paper';
  signedName?: string;
  drawing?: string;
  /** Milliseconds UTC. */
  signedAt: number;
  /** SHA-256 of the text in the language in which it was read. */
  textHash: string;
}

/** One submission as the table holds it. Instants are milliseconds UTC, days `YYYY-MM-DD` of Asia/Riyadh. */
export interface StoredSubmission {
  id: number;
  reference: string;
  kind: SubmissionKind;
  category: InquiryCategory | null;

  serviceDocumentId: string | null;
  serviceSlug: string | null;
  /** Title of the service as it was on the day of sending. */
  serviceTitle: LocalisedText | null;
  formVersion: number | null;
  department: string | null;
  needsCommittee: boolean;
  serviceLevelDays: number;
  retentionMonths: number | null;
  locale: Locale;
  channel: Channel;

  status: Status;
  askingStatus: Status | null;
  resumeStatus: Status | null;
  statusSince: number;
  submittedAt: number;
  dueOn: string | null;
  decisionBasis: 'estimated' | 'fixed' | null;
  decisionEarliest: string | null;
  decisionLatest: string | null;
  decisionRound: number;
  recordedDecision: Decision | null;
  recordedWords: string | null;
  appealed: boolean;
  remindedAt: number | null;
  referralOpen: boolean;
  /** Stable id of the member of staff who verified. */
  verifiedBy: string | null;
  assignee: string | null;
  /** Questions about the applicant's own data that have no answer yet; null for none. */
  privacyOpen: OpenPrivacyRequest[] | null;
  /** The nearest day by which one of them is answered. */
  privacyDueOn: string | null;
  /** Whether the association has answered at least once: no inquiry ends without it (policy E1). */
  answeredEver: boolean;
  /** Raised by every action; a stale one is refused. */
  version: number;
  endedAt: number | null;
  /** Day promised anew after one had been missed; null before that. */
  promisedOn: string | null;
  /** When its content was erased after the retention period. */
  forgottenAt: number | null;

  tokenEpoch: number;
  tokenKeyId: string;
  /** SHA-256 of the tracking token, hex. */
  tokenHash: string;
  /** When the present token was given out anew; null for the one of the receipt. */
  tokenIssuedAt: number | null;

  applicantKind: ApplicantKind;
  applicantName: string;
  nameFolded: string;
  membershipNumber: string | null;
  nationalIdCipher: string | null;
  nationalIdIndex: string | null;
  mobile: string | null;
  email: string | null;
  preferredChannel: PreferredChannel;
  recognition: Recognition;
  memberId: number | null;

  /** By field name of the form; for an inquiry `{subject, message}`. */
  answers: Answers;
  declaration: StoredDeclaration | null;
  correctionFields: string[] | null;
}

export const SUBMISSIONS = 'ms_submissions';

export const submissionColumns = {
  id: ['id', 'number'],
  reference: ['reference', 'text'],
  kind: ['kind', 'text'],
  category: ['category', 'text'],
  serviceDocumentId: ['service_document_id', 'text'],
  serviceSlug: ['service_slug', 'text'],
  serviceTitle: ['service_title', 'json'],
  formVersion: ['form_version', 'number'],
  department: ['department', 'text'],
  needsCommittee: ['needs_committee', 'boolean'],
  serviceLevelDays: ['service_level_days', 'number'],
  retentionMonths: ['retention_months', 'number'],
  locale: ['locale', 'text'],
  channel: ['channel', 'text'],
  status: ['status', 'text'],
  askingStatus: ['asking_status', 'text'],
  resumeStatus: ['resume_status', 'text'],
  statusSince: ['status_since', 'number'],
  submittedAt: ['submitted_at', 'number'],
  dueOn: ['due_on', 'text'],
  decisionBasis: ['decision_basis', 'text'],
  decisionEarliest: ['decision_earliest', 'text'],
  decisionLatest: ['decision_latest', 'text'],
  decisionRound: ['decision_round', 'number'],
  recordedDecision: ['recorded_decision', 'text'],
  recordedWords: ['recorded_words', 'text'],
  appealed: ['appealed', 'boolean'],
  remindedAt: ['reminded_at', 'number'],
  referralOpen: ['referral_open', 'boolean'],
  verifiedBy: ['verified_by', 'text'],
  assignee: ['assignee', 'text'],
  privacyOpen: ['privacy_open', 'json'],
  privacyDueOn: ['privacy_due_on', 'text'],
  answeredEver: ['answered_ever', 'boolean'],
  version: ['version', 'number'],
  endedAt: ['ended_at', 'number'],
  promisedOn: ['promised_on', 'text'],
  forgottenAt: ['forgotten_at', 'number'],
  tokenEpoch: ['token_epoch', 'number'],
  tokenKeyId: ['token_key_id', 'text'],
  tokenHash: ['token_hash', 'text'],
  tokenIssuedAt: ['token_issued_at', 'number'],
  applicantKind: ['applicant_kind', 'text'],
  applicantName: ['applicant_name', 'text'],
  nameFolded: ['name_folded', 'text'],
  membershipNumber: ['membership_number', 'text'],
  nationalIdCipher: ['national_id_cipher', 'text'],
  nationalIdIndex: ['national_id_index', 'text'],
  mobile: ['mobile', 'text'],
  email: ['email', 'text'],
  preferredChannel: ['preferred_channel', 'text'],
  recognition: ['recognition', 'text'],
  memberId: ['member_id', 'number'],
  answers: ['answers', 'json'],
  declaration: ['declaration', 'json'],
  correctionFields: ['correction_fields', 'json'],
} as const satisfies Columns<StoredSubmission>;
