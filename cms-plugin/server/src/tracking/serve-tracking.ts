import {
  addDays,
  civilDayOf,
  isConcluded,
  lapseDay,
  permittedActions,
  resolveText,
} from '@member-services/contract/forms';
import type {
  Action,
  Actor,
  Answers,
  CaseAttachment,
  CaseMessage,
  Conclusion,
  TrackedConsent,
  Tracking,
  WorkflowPeriods,
} from '@member-services/contract/forms';
import type { CaseFiles, FilesOfStep } from '../attachments/describe-attachment.js';
import type { HistoryEntryWithContent } from '../history/read-history.js';
import { decisionWindowOf, factsOf, promisedDay } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { linkUntil } from './link-until.js';
import { maskedEmail, maskedMobile } from './masking.js';
import { timelineOf, withFiles } from './timeline.js';

/** The applicant, from the tracking page. */
export const APPLICANT: Actor = { roles: ['applicant'], person: null };

/** What a tracking page is made of. */
export interface TrackedCase {
  submission: StoredSubmission;
  history: readonly HistoryEntryWithContent[];
  attachments: CaseFiles<CaseAttachment>;
  /** A conclusion that may still be rated. */
  rateable: Conclusion | null;
  /** Milliseconds UTC. */
  now: number;
  periods: WorkflowPeriods;
  consents: TrackedConsent[];
  /** The answers to be corrected, as far as they may be shown again. */
  toCorrect: Answers;
  /** Days for which a link works after the end. */
  linkDays: number;
}

/**
 * Everything that the applicant may see of their case, key by key: words addressed to them, never notes, names of
 * staff, a decision before its release, or whole contact data.
 */
export function serveTracking(tracked: TrackedCase): Tracking {
  const { submission, history, attachments, rateable, now, periods, consents } = tracked;
  const today = civilDayOf(now);
  const window = decisionWindowOf(submission);
  return {
    reference: submission.reference,
    kind: submission.kind,
    ...subjectOf(submission),
    locale: submission.locale,
    status: submission.status,
    submittedAt: instant(submission.submittedAt),
    dueOn: dueOnOf(submission),
    decisionWindow: window,
    timeline: timelineOf(history, attachments.ofStep),
    messages: messagesIn(history, attachments.ofStep),
    attachments: attachments.files,
    ...correctionOf(tracked),
    applicant: {
      name: submission.applicantName,
      ...(submission.mobile ? { mobile: maskedMobile(submission.mobile) } : {}),
      ...(submission.email ? { email: maskedEmail(submission.email) } : {}),
    },
    actions: permittedActions(factsOf(submission), APPLICANT, today, periods),
    ...lastDays(submission, periods),
    linkUntil: linkUntil(submission, tracked.linkDays),
    rating: rateable && { conclusion: rateable },
    consents,
    privacy: submission.privacyOpen ?? [],
  };
}

/** A committee's window speaks for itself, until a day after it had to be promised or its delivery has started. */
function dueOnOf(submission: StoredSubmission): string | null {
  const { status, promisedOn } = submission;
  if (isConcluded(status)) return null;
  const speaks = decisionWindowOf(submission) && promisedOn === null && status !== 'in-delivery';
  return speaks ? null : promisedDay(submission);
}

/** Until when the applicant may come back to an outcome, and when the case ends of itself. */
function lastDays(
  { status, statusSince, appealed }: StoredSubmission,
  periods: WorkflowPeriods,
): Pick<Tracking, 'reopenUntil' | 'appealUntil' | 'closesOn'> {
  const after = (days: number) => addDays(civilDayOf(statusSince), days);
  const untilClosed: Partial<Record<typeof status, number>> = {
    rejected: periods.appealDays,
    delivered: periods.closeDays,
    answered: periods.closeDays,
  };
  const days = untilClosed[status];
  return {
    reopenUntil: status === 'answered' ? after(periods.reopenDays) : null,
    appealUntil: status === 'rejected' && !appealed ? after(periods.appealDays) : null,
    closesOn: days === undefined ? null : after(days + 1),
  };
}

const MESSAGES: readonly Action[] = ['message', 'askHelp'];

/** What was written back and forth. */
export function messagesIn(
  history: readonly HistoryEntryWithContent[],
  filesOf: FilesOfStep = () => [],
): CaseMessage[] {
  return history.flatMap((entry) => {
    const text = entry.content?.content?.words;
    if (!MESSAGES.includes(entry.action) || !text) return [];
    const at = instant(entry.at);
    const from = entry.role === 'applicant' ? 'applicant' : 'staff';
    return [{ at, from, text, ...withFiles(filesOf(entry.sequence)) }];
  });
}

function subjectOf(
  submission: StoredSubmission,
): Partial<Pick<Tracking, 'service' | 'serviceTitle' | 'serviceTitles' | 'category' | 'question'>> {
  if (submission.kind === 'service-request') {
    return {
      ...(submission.serviceSlug ? { service: submission.serviceSlug } : {}),
      serviceTitle: resolveText(submission.serviceTitle, submission.locale).text,
      serviceTitles: submission.serviceTitle ?? {},
    };
  }
  const { subject, message } = submission.answers;
  return {
    ...(submission.category ? { category: submission.category } : {}),
    question: {
      subject: typeof subject === 'string' ? subject : '',
      message: typeof message === 'string' ? message : '',
    },
  };
}

function correctionOf({
  submission,
  history,
  periods,
  toCorrect,
}: TrackedCase): Pick<Tracking, 'correction'> {
  if (submission.status !== 'awaiting-applicant') return {};
  const asked = history.findLast(({ action }) => action === 'requestCorrection');
  if (!asked) return {};
  const facts = factsOf(submission);
  return {
    correction: {
      reason: asked.content?.content?.words ?? '',
      askedAt: instant(asked.at),
      fields: submission.correctionFields ?? [],
      purpose: submission.askingStatus === 'accepted' ? 'complete' : 'correct',
      until: lapseDay(facts, periods) ?? addDays(facts.statusSince, periods.lapseDays),
      answers: toCorrect,
    },
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
