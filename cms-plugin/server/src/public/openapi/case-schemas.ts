import {
  ACTIONS,
  APPLICANT_ACTIONS,
  APPLICANT_KINDS,
  CONCLUSIONS,
  ERROR_CODES,
  INQUIRY_CATEGORIES,
  LOCALES,
  PREFERRED_CHANNELS,
  PRIVACY_RIGHTS,
  RATING_DRIVERS,
  RECEIPT_OUTCOMES,
  STATUSES,
  SUBMISSION_KINDS,
  TIMELINE_EVENTS,
} from '@member-services/contract/forms';
import type {
  Applicant,
  ApplicantActionBody,
  AskedCorrection,
  AttachmentClaim,
  CaseMessage,
  Consent,
  Declaration,
  DecisionWindow,
  FieldError,
  Guard,
  LocalisedText,
  OpenPrivacyRequest,
  QuestionFeedbackBody,
  QuestionMissBody,
  RatingBody,
  RatingReceipt,
  ReceiptAnswer,
  ReceiptBody,
  ReplayMeta,
  SubmissionBody,
  SubmissionReceipt,
  TimelineEntry,
  TrackedConsent,
  Tracking,
  TrackingBody,
} from '@member-services/contract/forms';
import { day, flag, instant, list, object, oneOf, optional, orNull, ref, text, whole } from './schema.js';
import type { Schema } from './schema.js';

const idempotencyKey: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{16,64}$',
  description:
    'One per filled form, made by the browser: sending again with the same key has no second effect.',
};
const guard = optional(ref('Guard'));
const token = text('Tracking token: from the link in the message.');
const answers: Schema = {
  type: 'object',
  description: 'By field name of the form.',
  additionalProperties: true,
};
const step: Schema = { type: 'integer', minimum: 1, maximum: 5 };

/** What is sent and answered about a case, by name. */
export const CASE_SCHEMAS = {
  ReceiptBody: object<ReceiptBody>('What became of a message after it had left.', {
    message: text('Message-ID, idempotency id, or the number that the provider gave it.'),
    outcome: oneOf(RECEIPT_OUTCOMES),
    at: optional(instant),
  }),
  ReceiptAnswer: object<ReceiptAnswer>('Of how many messages it was noted.', {
    noted: whole('None where it was known already, or is no message of ours.'),
  }),
  Guard: object<Guard>('Against spam, without asking anything of people.', {
    trap: optional(text('A field that people do not see.')),
    elapsedMs: optional(whole('Time taken.')),
    proof: optional(text('Proof of work.')),
  }),
  Applicant: object<Applicant>('Who sends. Digits may be Arabic; mobiles are kept in E.164.', {
    kind: oneOf(APPLICANT_KINDS),
    name: text(),
    membershipNumber: optional(text()),
    nationalId: optional(text()),
    mobile: optional(text()),
    email: optional(text()),
    preferredChannel: oneOf(PREFERRED_CHANNELS),
  }),
  Declaration: object<Declaration>('The applicant answers for the correctness of the data.', {
    version: text(),
    method: oneOf(['typed', 'drawn'], 'Both are equally valid.'),
    signedName: optional(text()),
    drawing: optional(
      text('Strokes as path data of whole numbers on a paper of 600 by 240: `M12 30L14 31L20 40M…`.'),
    ),
  }),
  Consent: object<Consent>('Agreement to one purpose.', { purpose: text(), version: text(), given: flag() }),
  AttachmentClaim: object<AttachmentClaim>('A file that was uploaded for a field.', {
    field: text(),
    uploadToken: text(),
  }),
  SubmissionBody: object<SubmissionBody>(
    'A request or an inquiry. Answers of an inquiry: `subject`, `message`.',
    {
      idempotencyKey,
      kind: oneOf(SUBMISSION_KINDS),
      service: optional(text('Slug of the service that is asked for, or that an inquiry is about.')),
      category: optional(oneOf(INQUIRY_CATEGORIES, 'Only of an inquiry.')),
      locale: oneOf(LOCALES),
      applicant: ref('Applicant'),
      answers,
      declaration: optional(ref('Declaration')),
      consent: list(ref('Consent'), '`privacy-notice` is always among them.'),
      attachments: list(ref('AttachmentClaim')),
      draftKey: optional(text('Under which the attachments were uploaded.')),
      soFar: optional({
        ...answers,
        description:
          'Of an inquiry about a service: what had been filled in of its form, save what is sensitive.',
      }),
      formVersion: optional(whole('Version of the form that was filled in.')),
      guard,
    },
  ),
  DecisionWindow: object<DecisionWindow>('Between which days the committee’s answer is expected.', {
    basis: oneOf(['estimated', 'fixed']),
    earliest: day,
    latest: day,
  }),
  SubmissionReceipt: object<SubmissionReceipt>('What the person keeps.', {
    reference: text('To read aloud; shows nothing without the token.'),
    trackingToken: token,
    status: oneOf(STATUSES),
    submittedAt: instant,
    decisionWindow: orNull(ref('DecisionWindow')),
  }),
  ReplayMeta: object<ReplayMeta>('Whether the same sending was here before.', { replayed: flag() }),
  TrackingBody: object<TrackingBody>('Reference and token.', { reference: text(), token, guard }),
  TimelineEntry: object<TimelineEntry>('One step that the applicant may learn of.', {
    at: instant,
    event: oneOf(TIMELINE_EVENTS),
    status: oneOf(STATUSES, 'After the step.'),
    words: optional(text('Words addressed to the applicant, or their own.')),
    attachments: optional(list(text(), 'Ids of the files that came with it.')),
  }),
  CaseMessage: object<CaseMessage>('A message between applicant and association.', {
    at: instant,
    from: oneOf(['applicant', 'staff']),
    text: text(),
    attachments: optional(list(text(), 'Ids of the files that came with it.')),
  }),
  AskedCorrection: object<AskedCorrection>('What the applicant is asked for.', {
    reason: text(),
    askedAt: instant,
    fields: list(text(), 'Names of answers, or `applicant.mobile` and the like.'),
    purpose: oneOf(['correct', 'complete'], '`complete`: what remains after acceptance.'),
    until: day,
    answers: {
      ...answers,
      description: 'Those answers as they stand, without what is sensitive, a number of a person, or a file.',
    },
  }),
  Tracking: object<Tracking>('Where a case stands.', {
    reference: text(),
    kind: oneOf(SUBMISSION_KINDS),
    service: optional(text()),
    serviceTitle: optional(text()),
    serviceTitles: optional(
      object<LocalisedText>('One text by language.', { ar: optional(text()), en: optional(text()) }),
    ),
    category: optional(oneOf(INQUIRY_CATEGORIES)),
    locale: oneOf(LOCALES),
    status: oneOf(STATUSES),
    submittedAt: instant,
    dueOn: orNull(day),
    decisionWindow: orNull(ref('DecisionWindow')),
    timeline: list(ref('TimelineEntry')),
    messages: list(ref('CaseMessage')),
    attachments: list(ref('CaseAttachment')),
    question: optional(
      object<NonNullable<Tracking['question']>>('What was asked.', { subject: text(), message: text() }),
    ),
    correction: optional(ref('AskedCorrection')),
    applicant: object<Tracking['applicant']>('The person, masked.', {
      name: text(),
      mobile: optional(text()),
      email: optional(text()),
    }),
    actions: list(oneOf(ACTIONS), 'What the applicant may do now.'),
    reopenUntil: orNull(day),
    appealUntil: orNull(day),
    closesOn: orNull(day),
    linkUntil: orNull(day),
    rating: orNull(
      object<NonNullable<Tracking['rating']>>('A conclusion that may still be rated.', {
        conclusion: oneOf(CONCLUSIONS),
      }),
    ),
    consents: list(
      object<TrackedConsent>('A consent as it stands now.', {
        purpose: text(),
        labels: object<LocalisedText>('One text by language.', {
          ar: optional(text()),
          en: optional(text()),
        }),
        given: flag('False where it was not given, or was taken back.'),
      }),
    ),
    privacy: list(
      object<OpenPrivacyRequest>('A question about the applicant’s own data that has no answer yet.', {
        right: oneOf(PRIVACY_RIGHTS),
        purpose: optional(text('The consent that was taken back.')),
        askedOn: day,
        dueOn: day,
      }),
    ),
  }),
  ApplicantActionBody: object<ApplicantActionBody>('What the applicant does from the tracking page.', {
    token,
    idempotencyKey,
    action: oneOf(APPLICANT_ACTIONS),
    words: optional(text()),
    purpose: optional(text('Of the consent that is taken back.')),
    answers: optional(answers),
    applicant: optional(
      object<NonNullable<ApplicantActionBody['applicant']>>('Corrected data, of those asked for.', {
        name: optional(text()),
        membershipNumber: optional(text()),
        nationalId: optional(text()),
        mobile: optional(text()),
        email: optional(text()),
      }),
    ),
    attachments: optional(list(ref('AttachmentClaim'), 'Files that were uploaded for this case.')),
    draftKey: optional(text('Under which they were uploaded.')),
    guard,
  }),
  RatingBody: object<RatingBody>('A rating: a right, never a duty.', {
    idempotencyKey,
    subject: {
      description: 'A concluded case, an invitation, or a service.',
      anyOf: [
        object<{ reference: string; token: string }>('A concluded case.', { reference: text(), token }),
        object<{ invitation: string }>('An invitation.', { invitation: text() }),
        object<{ service: string }>('A service, by anybody.', { service: text() }),
      ],
    },
    satisfaction: step,
    ease: optional(step),
    drivers: optional({
      type: 'object',
      properties: Object.fromEntries(RATING_DRIVERS.map((driver) => [driver, step])),
      additionalProperties: false,
    }),
    comment: optional(text()),
    publishComment: optional(flag()),
    locale: oneOf(LOCALES),
    guard,
  }),
  RatingReceipt: object<RatingReceipt>('It was taken.', { accepted: { type: 'boolean', const: true } }),
  QuestionFeedbackBody: object<QuestionFeedbackBody>('Was this helpful?', {
    idempotencyKey,
    helpful: flag(),
    comment: optional(text()),
    guard,
  }),
  QuestionMissBody: object<QuestionMissBody>('What was looked for and not found.', {
    query: text('Numbers and names are removed before it is kept.'),
    locale: oneOf(LOCALES),
    guard,
  }),
  Health: object<{ status: 'ok' }>('This process lives.', { status: { type: 'string', const: 'ok' } }),
  Ready: object<{ status: 'ready' }>('This instance can serve.', {
    status: { type: 'string', const: 'ready' },
  }),
  Nothing: { description: 'Nothing more.', type: 'object', properties: {}, additionalProperties: false },
  FieldError: object<FieldError>(
    'One fault: where, which, with what limits. A submitted value is never among them.',
    {
      path: text('`answers.amountRequested`; empty for the whole call.'),
      code: oneOf(ERROR_CODES),
      params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    },
  ),
  ErrorBody: {
    description: 'Every refusal.',
    type: 'object',
    properties: {
      data: { type: 'null' },
      error: {
        type: 'object',
        properties: {
          status: whole(),
          name: text(),
          message: text(),
          details: {
            type: 'object',
            properties: {
              errors: list(ref('FieldError')),
              present: { ...ref('Tracking'), description: 'Of a 409: the case as it stands now.' },
            },
            required: ['errors'],
            additionalProperties: false,
          },
        },
        required: ['status', 'name', 'message', 'details'],
        additionalProperties: false,
      },
    },
    required: ['data', 'error'],
    additionalProperties: false,
  },
} satisfies Record<string, Schema>;
