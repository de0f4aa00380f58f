import type { Applicant, Channel } from '../applicant/applicant.js';
import type { Consent, Declaration } from '../endpoints/submissions.js';
import type { CaseMessage, TimelineEntry } from '../endpoints/tracking.js';
import type { Answers, FormDefinition } from '../form/form-definition.js';
import type { Locale, LocalisedText } from '../text/localised-text.js';
import type { InquiryCategory, Status, SubmissionKind } from '../workflow/submission.js';

/**
 * `POST /member-services/cases/:reference/copy`: what is kept of a person in one case, for handing over to them
 * (policy A1). Whole, identity number included; what staff noted among themselves is not in it.
 */
export interface PersonalCopy {
  /** ISO 8601, UTC; so are all instants. */
  madeAt: string;
  reference: string;
  kind: SubmissionKind;
  category: InquiryCategory | null;
  serviceTitle: LocalisedText | null;
  channel: Channel;
  locale: Locale;
  status: Status;
  submittedAt: string;
  /** Day from which the content need not be kept; null while it is open, or without a limit. */
  keptUntil: string | null;
  applicant: Applicant;
  /** What the member directory says of them; null where they were not recognised. */
  membership: { number: string; status: string; expiresOn: string | null } | null;
  answers: Answers;
  /** The form as it was filled; null for an inquiry. */
  form: FormDefinition | null;
  declaration: (Declaration & { signedAt: string; textHash: string }) | null;
  consents: Consent[];
  steps: TimelineEntry[];
  messages: CaseMessage[];
  files: { name: string; size: number; mediaType: string; at: string }[];
}
