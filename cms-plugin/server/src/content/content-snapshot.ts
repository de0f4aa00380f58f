import type {
  ApplicantKind,
  ApplicantRequirements,
  Channel,
  ConsentRequirement,
  Digits,
  DocumentKind,
  FieldOption,
  FormDefinition,
  LocalisedText,
  QuestionKind,
} from '@member-services/contract/forms';
import type { SettingsBook } from '../settings/settings-book.js';

/** A published service. */
export interface ServiceContent {
  documentId: string;
  slug: string;
  title: LocalisedText;
  summary: LocalisedText;
  audience: ApplicantKind[];
  applicant: ApplicantRequirements;
  /** Id of a department of the organisation. */
  department: string | null;
  channel: Channel;
  needsCommittee: boolean;
  /** Civil days from submission. */
  serviceLevelDays: number;
  whatYouNeed: LocalisedText[];
  steps: LocalisedText[];
  relatedDocuments: { documentId: string }[];
  retentionMonths: number | null;
  consents: ConsentRequirement[];
  form: FormDefinition;
  formVersion: number;
}

/** A published question or misconception. */
export interface QuestionContent {
  documentId: string;
  slug: string;
  kind: QuestionKind;
  category: { documentId: string; slug: string } | null;
  question: LocalisedText;
  answer: LocalisedText;
  keywords: Partial<Record<string, string[]>> | null;
  relatedServices: { documentId: string }[];
}

export interface CategoryContent {
  documentId: string;
  slug: string;
  title: LocalisedText;
}

/** A published document. */
export interface DocumentContent {
  documentId: string;
  slug: string;
  kind: DocumentKind;
  version: string | null;
  /** `YYYY-MM-DD` */
  effectiveOn: string | null;
  adopted: boolean;
  title: LocalisedText;
  summary: LocalisedText | null;
  body: LocalisedText | null;
  file: { url: string; name: string; mime: string; size: number } | null;
}

/** A published text; see `types/text.ts` for what each part means by kind. */
export interface TextContent {
  documentId: string;
  key: string;
  kind: 'notice' | 'consent' | 'explanation' | 'reply';
  version: string | null;
  effectiveOn: string | null;
  title: LocalisedText | null;
  summary: LocalisedText | null;
  body: LocalisedText | null;
  placeholders: string[] | null;
}

export interface OrganisationContent {
  title: LocalisedText | null;
  licence: string | null;
  phone: string | null;
  email: string | null;
  privacyEmail: string | null;
  hours: LocalisedText | null;
  address: LocalisedText | null;
  departments: { id: string; name: LocalisedText }[] | null;
  cities: FieldOption[] | null;
  /** `{{locale}}` stands for the language. */
  trackingUrl: string | null;
  /** Digits of what is written in Arabic; an entry from before the choice has none. */
  digits: Digits | null;
}

/** Everything published, as it stood at one content version. */
export interface ContentSnapshot {
  version: number;
  /** What the association sets about time; a change of it raises the content version. */
  book: SettingsBook;
  organisation: OrganisationContent | null;
  /** In the order in which they are shown. */
  services: ServiceContent[];
  questions: QuestionContent[];
  categories: CategoryContent[];
  documents: DocumentContent[];
  texts: ReadonlyMap<string, TextContent>;
}

/** Which digits the association writes in Arabic. */
export function digitsOf({ organisation }: Pick<ContentSnapshot, 'organisation'>): Digits {
  return organisation?.digits ?? 'latin';
}

/** The published service of that name in the address, if there is one. */
export function serviceNamed(snapshot: ContentSnapshot, slug: string): ServiceContent | undefined {
  return snapshot.services.find((service) => service.slug === slug);
}
