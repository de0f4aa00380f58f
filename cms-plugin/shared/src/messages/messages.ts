import type { ApplicantKind, Channel, PreferredChannel } from '../applicant/applicant.js';
import type { DocumentKind, QuestionKind } from '../endpoints/questions.js';
import type { RatingDriver } from '../endpoints/ratings.js';
import type { ApplicantAction, TimelineEvent } from '../endpoints/tracking.js';
import type { Locale } from '../text/localised-text.js';
import type { Conclusion, InquiryCategory, Status, SubmissionKind } from '../workflow/submission.js';
import type { PluralForms } from './plural.js';

/** Words of the five steps of a scale, the first for 1. */
export type FiveSteps = readonly [string, string, string, string, string];

/** The words that the product has for its own nouns, as a visitor reads them. Every language implements all of them. */
export interface Messages<L extends Locale> {
  kinds: Record<SubmissionKind, string>;
  categories: Record<InquiryCategory, string>;
  applicantKinds: Record<ApplicantKind, string>;
  preferredChannels: Record<PreferredChannel, string>;
  channels: Record<Channel, string>;
  /** Where a submission stands, in a few words. */
  statuses: Record<Status, string>;
  /** What that means for a request, in a sentence. */
  statusMeanings: Record<Status, string>;
  /** The same for an inquiry, where it differs. */
  inquiryMeanings: Partial<Record<Status, string>>;
  /** What happened, one line each. */
  timeline: Record<TimelineEvent, string>;
  /** What the applicant may do. */
  actions: Record<ApplicantAction, string>;
  conclusions: Record<Conclusion, string>;
  /** When the committee's answer comes (policy E5): `{{earliest}}`, `{{latest}}`. */
  decisionWindow: Record<'estimated' | 'fixed' | 'waiting' | 'late', string>;
  rating: {
    satisfaction: string;
    /** Neutral words: nobody is shamed by an answer (policy C9). */
    satisfactionSteps: FiveSteps;
    ease: string;
    easeSteps: FiveSteps;
    drivers: Record<RatingDriver, string>;
    driverSteps: FiveSteps;
  };
  questionKinds: Record<QuestionKind, string>;
  documentKinds: Record<DocumentKind, string>;
  /** Agreement to the privacy notice; the other consents are texts of the association. */
  privacyNoticeRead: string;
  counted: Record<'days' | 'requests' | 'questions' | 'files' | 'characters' | 'ratings', PluralForms[L]>;
}
