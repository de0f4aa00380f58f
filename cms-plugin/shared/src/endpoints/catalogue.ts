import type { Digits } from '../text/digits.js';
import type { ApplicantKind, ApplicantRequirements } from '../applicant/applicant.js';
import type { FormDefinition, ShowWhen } from '../form/form-definition.js';
import type { Locale } from '../text/localised-text.js';

/** How to reach the association when nothing else works. */
export interface OrganisationContact {
  name: string;
  licence: string;
  phone: string;
  email: string;
  privacyEmail: string;
  hours: string;
  address: string;
}

/** A versioned text of legal weight. `body` is Markdown. */
export interface Notice {
  version: string;
  effectiveOn: string;
  title: string;
  summary: string;
  body: string;
}

export interface ConsentText {
  purpose: string;
  version: string;
  label: string;
  description: string;
  withdrawal: string;
}

/** How the research committee's part is explained (policy E5). `{{earliest}}`, `{{latest}}` are filled by the reader. */
export interface CommitteeExplanation {
  version: string;
  beforeSending: string;
  acknowledgement: string;
  tracking: string;
}

export interface ServiceSummary {
  slug: string;
  title: string;
  summary: string;
  audience: ApplicantKind[];
  needsCommittee: boolean;
  /** Target in civil days from submission. */
  serviceLevelDays: number;
}

/** `GET /catalogue?locale=` */
export interface Catalogue {
  organisation: OrganisationContact;
  locale: Locale;
  locales: Locale[];
  notices: {
    privacy: Notice;
    declaration: Notice;
    consents: ConsentText[];
    committee: CommitteeExplanation;
  };
  limits: CatalogueLimits;
  services: ServiceSummary[];
}

export interface CatalogueLimits {
  /** Greatest size of a JSON body in bytes. */
  bodyBytes: number;
  /** Greatest size of one attached file, and of all files of one filled form, in bytes. */
  fileBytes: number;
  draftBytes: number;
  /** The committee's answer reaches the applicant no sooner than this many civil days after the raising (E5). */
  decisionMinimumDays: number;
  decisionMaximumDays: number;
  /** A declined applicant may appeal within so many days (A2). */
  appealDays: number;
}

export interface ConsentRequirement {
  purpose: string;
  required: boolean;
  showWhen?: ShowWhen;
}

export interface DocumentLink {
  slug: string;
  title: string;
}

/** What of the catalogue's notices stands before the first field; the whole texts are the catalogue's. */
export interface ServiceNotices {
  privacy: Pick<Notice, 'version' | 'title' | 'summary'>;
  /** Null where the committee takes no part. */
  committee: Pick<CommitteeExplanation, 'version' | 'beforeSending'> | null;
}

/** `GET /services/:slug?locale=`: all that a form needs to open, so that it opens with one read. */
export interface ServiceCard extends ServiceSummary {
  locale: Locale;
  organisation: OrganisationContact;
  notices: ServiceNotices;
  limits: CatalogueLimits;
  applicant: ApplicantRequirements;
  department: string;
  whatYouNeed: string[];
  steps: string[];
  relatedDocuments: DocumentLink[];
  retentionMonths: number;
  consents: ConsentRequirement[];
  form: FormDefinition<string>;
}

/** How the association writes; with every answer that holds numbers or days. */
export interface WritingMeta {
  /** Digits of what is written in Arabic. */
  digits: Digits;
}

/** `meta` of a public answer: which texts stood only in another language (dotted paths into `data`). */
export interface ContentMeta extends WritingMeta {
  locale: Locale;
  untranslated: string[];
}
