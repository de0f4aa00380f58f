import type { Answers, Applicant, Colleague, Decision, NOBODY } from '@member-services/contract/forms';
import type { ChainedEntry } from '../domain/history-chain.js';
import type { Columns } from '../tables/rows.js';

export const HISTORY = 'ms_history';
export const HISTORY_CONTENTS = 'ms_history_contents';

/** One step of a submission, as the table holds it. Never changed once written. */
export interface StoredHistoryEntry extends ChainedEntry {
  id: number;
  mac: string;
}

export const historyColumns = {
  id: ['id', 'number'],
  submissionId: ['submission_id', 'number'],
  sequence: ['sequence', 'number'],
  at: ['at', 'number'],
  action: ['action', 'text'],
  role: ['role', 'text'],
  staffId: ['staff_id', 'text'],
  staffName: ['staff_name', 'text'],
  status: ['status', 'text'],
  contentId: ['content_id', 'number'],
  contentDigest: ['content_digest', 'text'],
  keyId: ['key_id', 'text'],
  previousMac: ['previous_mac', 'text'],
  mac: ['mac', 'text'],
} as const satisfies Columns<StoredHistoryEntry>;

/** The words and data that came with a step; everything optional, and erasable as a whole. */
export interface HistoryContent {
  /** To the applicant, or from them. */
  words?: string;
  /** For staff only. */
  internalNote?: string;
  /** Fields to be corrected. */
  fields?: string[];
  decision?: Decision;
  /** Due day of a referral. */
  dueOn?: string;
  /** What was confirmed on verifying. */
  checklist?: string[];
  /** Answers that a correction replaced. */
  answersBefore?: Answers;
  /** Data of the person that a correction replaced; an identity number is masked. */
  applicantBefore?: Partial<Applicant>;
  /** Purpose of a consent that was taken back. */
  purpose?: string;
  /** Stable id of whom the case was given to. */
  assignee?: string;
  /** Whom a complaint was said to concern, by their name as it was then. */
  concerned?: Colleague | typeof NOBODY;
  /** What somebody had filled in of a form when they asked for help with it. */
  soFar?: FilledSoFar;
}

/** Part of a service's form, with the version of it under which it can be read. */
export interface FilledSoFar {
  serviceDocumentId: string;
  formVersion: number;
  answers: Answers;
}

/** The content of a step, or when and under what it was erased. */
export interface StoredHistoryContent {
  id: number;
  submissionId: number;
  salt: string | null;
  content: HistoryContent | null;
  erasedAt: number | null;
  erasedUnder: string | null;
}

export const historyContentColumns = {
  id: ['id', 'number'],
  submissionId: ['submission_id', 'number'],
  salt: ['salt', 'text'],
  content: ['content', 'json'],
  erasedAt: ['erased_at', 'number'],
  erasedUnder: ['erased_under', 'text'],
} as const satisfies Columns<StoredHistoryContent>;
