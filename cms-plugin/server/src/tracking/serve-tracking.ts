import {
  addDays,
  civilDayOf,
  isConcluded,
  permittedActions,
  resolveText,
} from '@member-services/contract/forms';
import type {
  Action,
  Actor,
  CaseAttachment,
  CaseMessage,
  Conclusion,
  TrackedConsent,
  Tracking,
  WorkflowPeriods,
} from '@member-services/contract/forms';
import type { HistoryEntryWithContent } from '../history/read-history.js';
import { decisionWindowOf, factsOf, promisedDay } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { maskedEmail, maskedMobile } from './masking.js';
import { timelineOf } from './timeline.js';

/** The applicant, from the tracking page. */
export const APPLICANT: Actor = { roles: ['applicant'], person: null };

/** What a tracking page is made of. */
export interface TrackedCase {
  submission: StoredSubmission;
  history: readonly HistoryEntryWithContent[];
  attachments: CaseAttachment[];
  /** A conclusion that may still be rated. */
  rateable: Conclusion | null;
  /** Milliseconds UTC. */
  now: number;
  periods: WorkflowPeriods;
  consents: TrackedConsent[];
}

/**
 * Everything that the applicant may see of their case, key by key: words addressed to them, never notes, names of
 * staff, a decision before its release, or whole contact data.
 */
export function serveTracking({
  submission,
  history,
  attachments,
  rateable,
  now,
  periods,
  consents,
}: TrackedCase): Tracking {
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
    timeline: timelineOf(history),
    messages: messagesIn(history),
    attachments,
    ...correctionOf(submission, history),
    applicant: {
      name: submission.applicantName,
      ...(submission.mobile ? { mobile: maskedMobile(submission.mobile) } : {}),
      ...(submission.email ? { email: maskedEmail(submission.email) } : {}),
    },
    actions: permittedActions(factsOf(submission), APPLICANT, today, periods),
    reopenUntil:
      submission.status === 'answered'
        ? addDays(civilDayOf(submission.statusSince), periods.reopenDays)
        : null,
    rating: rateable && { conclusion: rateable },
    consents,
    privacy: submission.privacyOpen ?? [],
  };
}

/** A committee's window speaks for itself, until a day after it had to be promised. */
function dueOnOf(submission: StoredSubmission): string | null {
  if (isConcluded(submission.status)) return null;
  return decisionWindowOf(submission) && submission.promisedOn === null ? null : promisedDay(submission);
}

const MESSAGES: readonly Action[] = ['message', 'askHelp'];

function messagesIn(history: readonly HistoryEntryWithContent[]): CaseMessage[] {
  return history.flatMap((entry) => {
    const text = entry.content?.content?.words;
    if (!MESSAGES.includes(entry.action) || !text) return [];
    return [{ at: instant(entry.at), from: entry.role === 'applicant' ? 'applicant' : 'staff', text }];
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

function correctionOf(
  submission: StoredSubmission,
  history: readonly HistoryEntryWithContent[],
): Pick<Tracking, 'correction'> {
  if (submission.status !== 'awaiting-applicant') return {};
  const asked = history.findLast(({ action }) => action === 'requestCorrection');
  if (!asked) return {};
  return {
    correction: {
      reason: asked.content?.content?.words ?? '',
      askedAt: instant(asked.at),
      fields: submission.correctionFields ?? [],
    },
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
