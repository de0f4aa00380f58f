import {
  APPLICANT_KINDS,
  DIGITS,
  DOCUMENT_KINDS,
  FIELD_TYPES,
  LOCALES,
  QUESTION_KINDS,
  REQUIREMENTS,
} from '@member-services/contract/forms';
import type {
  ApplicantRequirements,
  Catalogue,
  CatalogueLimits,
  CommitteeExplanation,
  ConsentRequirement,
  ConsentText,
  ContentMeta,
  DocumentLink,
  Documents,
  FieldDefinition,
  FieldOption,
  FormDefinition,
  FormStep,
  Notice,
  OrganisationContact,
  PublicDocument,
  Question,
  QuestionCategory,
  Questions,
  ServiceCard,
  ServiceNotices,
  ServiceSummary,
  WritingMeta,
} from '@member-services/contract/forms';
import { day, flag, list, markdown, object, oneOf, optional, orNull, ref, text, whole } from './schema.js';
import type { Schema, SchemasOf } from './schema.js';

const locale = oneOf(LOCALES);
const digits = oneOf(DIGITS, 'Digits of numbers and days in Arabic, as the association chose.');
const version = text('Version of the text; empty where it is not published.');

const summary: SchemasOf<ServiceSummary> = {
  slug: text('Name of the service in addresses.'),
  title: text(),
  summary: text(),
  audience: list(oneOf(APPLICANT_KINDS), 'Whom the service is for.'),
  needsCommittee: flag('Whether the research committee decides.'),
  serviceLevelDays: whole('Target in civil days from submission.'),
};

type Served = FieldDefinition<string>;
type KeysOf<Union> = Union extends Union ? keyof Union : never;
/** Every key that any type of field has; which of them belong to which type, the contract tells. */
type AnyField = Pick<Served, 'type' | 'name' | 'label'> &
  Partial<Record<Exclude<KeysOf<Served>, 'type' | 'name' | 'label'>, unknown>>;

const limit: Schema = {
  type: ['number', 'string'],
  description: 'Least or greatest; of a date a day or `today+60d`.',
};

/** What is handed out of content, by name. */
export const CONTENT_SCHEMAS = {
  OrganisationContact: object<OrganisationContact>('How to reach the association.', {
    name: text(),
    licence: text(),
    phone: text(),
    email: text(),
    privacyEmail: text(),
    hours: text(),
    address: text(),
  }),
  Notice: object<Notice>('A versioned text of legal weight.', {
    version,
    effectiveOn: text('`YYYY-MM-DD`, or empty.'),
    title: text(),
    summary: text(),
    body: markdown,
  }),
  ConsentText: object<ConsentText>('What one consent says.', {
    purpose: text(),
    version,
    label: text(),
    description: text(),
    withdrawal: text('How it is withdrawn, and what follows.'),
  }),
  CommitteeExplanation: object<CommitteeExplanation>(
    'The research committee’s part; `{{earliest}}` and `{{latest}}` are filled in by whoever shows it.',
    {
      version,
      beforeSending: text(),
      acknowledgement: text(),
      tracking: text(),
    },
  ),
  CatalogueLimits: object<CatalogueLimits>('Limits that hold for everyone.', {
    bodyBytes: whole('Greatest size of a JSON body.'),
    fileBytes: whole('Greatest size of one attached file.'),
    draftBytes: whole('Greatest sum of the files of one filled form.'),
    decisionMinimumDays: whole(
      'The committee’s answer arrives no sooner than this many civil days after the raising.',
    ),
    decisionMaximumDays: whole(),
    appealDays: whole(),
  }),
  ServiceSummary: object<ServiceSummary>('What a list shows of a service.', summary),
  Catalogue: object<Catalogue>('What the association is, says and offers.', {
    organisation: ref('OrganisationContact'),
    locale,
    locales: list(locale),
    notices: object<Catalogue['notices']>('Texts of legal weight.', {
      privacy: ref('Notice'),
      declaration: ref('Notice'),
      consents: list(ref('ConsentText')),
      committee: ref('CommitteeExplanation'),
    }),
    limits: ref('CatalogueLimits'),
    services: list(ref('ServiceSummary')),
  }),
  ApplicantRequirements: object<ApplicantRequirements>(
    'What a service asks of the applicant; what is `none` is refused.',
    {
      membershipNumber: oneOf(REQUIREMENTS),
      nationalId: oneOf(REQUIREMENTS),
      mobile: oneOf(REQUIREMENTS),
      email: oneOf(REQUIREMENTS),
    },
  ),
  ShowWhen: {
    description: 'Shown when the earlier field equals, is one of, or is not empty.',
    type: 'object',
    properties: {
      field: text(),
      equals: { type: ['string', 'number', 'boolean'] },
      in: list({ type: ['string', 'number', 'boolean'] }),
      notEmpty: { type: 'boolean', const: true },
    },
    required: ['field'],
    additionalProperties: false,
  },
  ConsentRequirement: object<ConsentRequirement>('A consent that a service asks for.', {
    purpose: text(),
    required: flag(),
    showWhen: optional(ref('ShowWhen')),
  }),
  DocumentLink: object<DocumentLink>('A link within the catalogue.', { slug: text(), title: text() }),
  FieldOption: object<FieldOption<string>>('One choice.', { value: text(), label: text() }),
  Field: object<AnyField>('A field of a form.', {
    type: oneOf(FIELD_TYPES),
    name: text('Key of the answer.'),
    label: text(),
    hint: optional(text()),
    required: optional(flag()),
    showWhen: optional(ref('ShowWhen')),
    purpose: optional(text('Why it is asked.')),
    sensitive: optional(flag('Kept out of local drafts.')),
    autocomplete: optional(text('HTML autocomplete token.')),
    options: optional(list(ref('FieldOption'))),
    min: optional(limit),
    max: optional(limit),
    minLength: optional(whole()),
    maxLength: optional(whole()),
    pattern: optional(text('The whole normalised text must match it.')),
    accept: optional(list(text(), 'Kinds of file.')),
    maxFiles: optional(whole()),
    maxBytes: optional(whole('Bytes of one file.')),
    fields: optional(list(ref('Field'), 'Fields of a row.')),
  }),
  FormStep: object<FormStep<string>>('One step of a form.', {
    name: text(),
    title: text(),
    fields: list(ref('Field')),
  }),
  Form: object<FormDefinition<string>>('A form as data, in one language.', {
    version: optional(whole('Raised by every change of the form.')),
    steps: list(ref('FormStep')),
  }),
  ServiceCard: object<ServiceCard>('A service and its form.', {
    ...summary,
    locale,
    organisation: ref('OrganisationContact'),
    notices: object<ServiceNotices>('What of the notices stands before the first field.', {
      privacy: object<ServiceNotices['privacy']>('The whole text: the catalogue’s.', {
        version,
        title: text(),
        summary: text(),
      }),
      committee: orNull(
        object<NonNullable<ServiceNotices['committee']>>('Null where the committee takes no part.', {
          version,
          beforeSending: text(),
        }),
      ),
    }),
    limits: ref('CatalogueLimits'),
    applicant: ref('ApplicantRequirements'),
    department: text(),
    whatYouNeed: list(text()),
    steps: list(text()),
    relatedDocuments: list(ref('DocumentLink')),
    retentionMonths: whole('Kept for so long after the case has ended.'),
    consents: list(ref('ConsentRequirement')),
    form: ref('Form'),
  }),
  QuestionCategory: object<QuestionCategory>('A heading for questions.', { id: text(), name: text() }),
  Question: object<Question>('A question and its answer, or a belief and the fact.', {
    id: text(),
    slug: text(),
    kind: oneOf(QUESTION_KINDS),
    category: text('Id of a category.'),
    question: text(),
    answer: markdown,
    keywords: list(text(), 'Of both languages: people search in either.'),
    relatedServices: list(ref('DocumentLink')),
  }),
  Questions: object<Questions>('Questions and answers.', {
    locale,
    categories: list(ref('QuestionCategory')),
    questions: list(ref('Question')),
  }),
  PublicDocument: object<PublicDocument>('A document that stands open to everyone.', {
    slug: text(),
    kind: oneOf(DOCUMENT_KINDS),
    version: text(),
    effectiveOn: orNull(day),
    draft: flag('Not adopted yet.'),
    title: text(),
    summary: text(),
    body: markdown,
    file: orNull(
      object<NonNullable<PublicDocument['file']>>('The document as a file.', {
        url: text(),
        name: text(),
        mediaType: text(),
        size: whole('Bytes.'),
      }),
    ),
  }),
  Documents: object<Documents>('Public documents.', { locale, documents: list(ref('PublicDocument')) }),
  WritingMeta: object<WritingMeta>('How the association writes.', { digits }),
  ContentMeta: object<ContentMeta>('In which language, and which texts stood only in another.', {
    locale,
    digits,
    untranslated: list(text(), 'Dotted paths into `data`.'),
  }),
} satisfies Record<string, Schema>;
