import type { InboxRow } from '@member-services/contract/forms';
import { submissionColumns } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import { isLate } from './waiting.js';

/** Of a submission, what a row of the inbox needs and nothing more: answers and identity numbers stay where they are. */
const SHOWN = [
  'reference',
  'kind',
  'category',
  'serviceTitle',
  'applicantName',
  'applicantKind',
  'recognition',
  'channel',
  'status',
  'submittedAt',
  'dueOn',
  'decisionLatest',
  'endedAt',
  'privacyDueOn',
] as const satisfies readonly (keyof StoredSubmission)[];

type ShownSubmission = Pick<StoredSubmission, (typeof SHOWN)[number]>;

const shownColumns = Object.fromEntries(
  SHOWN.map((name) => [name, submissionColumns[name]]),
) as Columns<ShownSubmission>;

/** The columns to select. */
export const INBOX_COLUMNS: readonly string[] = SHOWN.map((name) => submissionColumns[name][0]);

/** @param today civil day of Riyadh */
export function inboxRowFrom(row: RawRow, today: string): InboxRow {
  return inboxRowOf(decodeRow<ShownSubmission>(shownColumns, row), today);
}

/** What the inbox shows of a submission. */
export function inboxRowOf(submission: ShownSubmission, today: string): InboxRow {
  const dueOn = dueDay(submission);
  return {
    reference: submission.reference,
    kind: submission.kind,
    category: submission.category,
    serviceTitle: submission.serviceTitle,
    applicantName: submission.applicantName,
    applicantKind: submission.applicantKind,
    recognition: submission.recognition,
    channel: submission.channel,
    status: submission.status,
    submittedAt: new Date(submission.submittedAt).toISOString(),
    dueOn,
    late: isLate(submission.status, dueOn, today),
    privacyDueOn: submission.privacyDueOn,
  };
}

/** While the committee studies a request its last day counts; what has ended is due no more. */
function dueDay({ endedAt, status, dueOn, decisionLatest }: ShownSubmission): string | null {
  if (endedAt !== null) return null;
  return status === 'under-study' ? (decisionLatest ?? dueOn) : dueOn;
}
