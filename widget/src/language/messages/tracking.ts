import type {
  ApplicantAction,
  InquiryCategory,
  PrivacyRight,
  Status,
  TimelineEvent,
} from '@member-services/contract/forms';
import type { CoverWords } from '../../idle/cover-words.js';
import type { LeavingWords } from '../../navigation/leaving-words.js';
import type { WordLoaders } from '../language.js';

/** What an action is called, what it says to whoever is about to take it, and what is said when it is done. */
export interface ActionWords {
  button: string;
  lead: string;
  /** Label of the words that go with it; empty where it takes none. */
  words: string;
  send: string;
  done: string;
}

/** What happens next before anything is decided, with a day and without one. */
export interface NextBeforeDecision {
  received: string;
  receivedDated: string;
  verified: string;
  verifiedDated: string;
}

/** Words of `<member-tracking>`. */
export interface TrackingWords {
  title: string;
  titleOf: Record<InquiryCategory, string>;
  lookup: {
    lead: string;
    reference: string;
    referenceHint: string;
    token: string;
    tokenHint: string;
    find: string;
    referenceMissing: string;
    tokenMissing: string;
    unknown: string;
    unknownLead: string;
    another: string;
  };
  /** Before another case takes the place of words that were not sent. */
  leaving: LeavingWords;
  /** For what only a newer page knows: a status and what it means, a step, a request of one's own rights. */
  newer: {
    status: string;
    meaning: string;
    event: string;
    asked: string;
  };
  /** Nobody has touched the page for a while. */
  away: CoverWords;
  /** For whoever lost their link. */
  lost: {
    title: string;
    lead: string;
    contact: string;
    contactHint: string;
    reference: string;
    referenceHint: string;
    send: string;
    missing: string;
    invalid: string;
    taken: string;
    takenLead: string;
    nothingCame: string;
    again: string;
  };
  reference: string;
  sentOn: string;
  refresh: string;
  refreshed: string;
  /** A day with its Hijri date beside it. */
  bothCalendars: string;
  status: Record<Status, string>;
  /** What the status means for a request, in a sentence. */
  meaning: Record<Status, string>;
  /** The same for an inquiry, where it differs. */
  inquiryMeaning: Partial<Record<Status, string>>;
  next: string;
  /** What happens next, by status, in one sentence. */
  nextOf: {
    inquiry: NextBeforeDecision;
    committee: NextBeforeDecision;
    service: NextBeforeDecision;
    awaiting: string;
    underStudy: string;
    accepted: string;
    mayAppeal: string;
    appealed: string;
    inDelivery: string;
    inDeliveryUndated: string;
    delivered: string;
    answered: string;
    ended: string;
  };
  window: { title: string; estimated: string; fixed: string; waiting: string; late: string; overdue: string };
  possibleUntil: string;
  answer: string;
  reason: string;
  asked: string;
  /** Instead of it, after acceptance. */
  remains: string;
  completeMeaning: string;
  yourMessage: string;
  timeline: string;
  now: string;
  events: Record<TimelineEvent, string>;
  messages: string;
  /** The button below them. */
  reply: string;
  from: { applicant: string; staff: string };
  actions: string;
  action: Record<ApplicantAction, ActionWords>;
  wordsMissing: string;
  nothingEntered: string;
  sending: string;
  failed: string;
  conflict: string;
  keptWords: string;
  keptLead: string;
  keptRemove: string;
  rate: string;
  /** Files of the case. */
  files: {
    title: string;
    label: string;
    hint: string;
    before: string;
    download: string;
    failed: string;
    infected: string;
    notYet: string;
    unfinished: string;
    /** Above the names of files that could not be sent. */
    again: string;
    /** The action with which files go that were brought for another. */
    stay: string;
  };
  /** Several requests of one link. */
  several: { title: string; lead: string };
  print: { button: string; code: string; printedOn: string };
  /** The rights over one's own data. */
  privacy: {
    title: string;
    lead: string;
    asked: Record<PrivacyRight, string>;
    answeredBy: string;
    given: string;
    notGiven: string;
  };
}

export const TRACKING_WORDS: WordLoaders<TrackingWords> = {
  ar: () => import('./tracking.ar.js').then((module) => module.trackingAr),
  en: () => import('./tracking.en.js').then((module) => module.trackingEn),
};
