import { addDays } from '@member-services/contract/forms';
import type { Tracking } from '@member-services/contract/forms';
import { dayInBothCalendars } from './tracking-words.js';
import type { TrackingLanguage } from './tracking-words.js';

/** What happens next and by when, in one sentence: nobody has to ask what becomes of their request (policy E5). */
export function whatNext(tracking: Tracking, language: TrackingLanguage): string {
  const { dueOn, correction, appealUntil, reopenUntil, closesOn, linkUntil } = tracking;
  const { nextOf } = language.words.tracking;
  const dated = (day: string | null | undefined, sentence: string, otherwise: string) =>
    day ? language.say(sentence, { date: dayInBothCalendars(day, language) }) : otherwise;
  const subject = nextOf[subjectOf(tracking)];
  switch (tracking.status) {
    case 'submitted':
      return dated(dueOn, subject.receivedDated, subject.received);
    case 'awaiting-applicant':
      return dated(correction?.until, nextOf.awaiting, '');
    case 'verified':
      return dated(dueOn, subject.verifiedDated, subject.verified);
    case 'under-study':
      return nextOf.underStudy;
    case 'accepted':
      return nextOf.accepted;
    case 'rejected':
      return dated(appealUntil, nextOf.mayAppeal, dated(closesOn, nextOf.appealed, ''));
    case 'in-delivery':
      return dated(dueOn, nextOf.inDelivery, nextOf.inDeliveryUndated);
    case 'delivered':
      return dated(closesOn && addDays(closesOn, -1), nextOf.delivered, '');
    case 'answered':
      return dated(reopenUntil, nextOf.answered, '');
    case 'closed':
    case 'withdrawn':
      return dated(linkUntil, nextOf.ended, '');
    default:
      return ''; // a status that only a newer page knows
  }
}

function subjectOf({ kind, decisionWindow }: Tracking): 'inquiry' | 'committee' | 'service' {
  if (kind === 'inquiry') return 'inquiry';
  return decisionWindow ? 'committee' : 'service';
}

/** The last day on which an action can be taken, where it has one. */
export function lastDayOf(action: Tracking['actions'][number], tracking: Tracking): string | null {
  switch (action) {
    case 'appeal':
      return tracking.appealUntil;
    case 'reopen':
      return tracking.reopenUntil;
    case 'supplyCorrection':
      return tracking.correction?.until ?? null;
    case 'confirmDelivery':
    case 'objectDelivery':
      return tracking.closesOn && addDays(tracking.closesOn, -1);
    default:
      return null;
  }
}
