import { addDays, civilDayOf, estimatedWindow } from '@member-services/contract/forms';
import type { Channel, SubmissionBody, WorkflowPeriods } from '@member-services/contract/forms';
import type { PluginConfig } from '../config.js';
import type { ContentSnapshot, ServiceContent } from '../content/content-snapshot.js';
import { textHash } from '../content/text-hash.js';
import { TEXT_KEYS } from '../content/text-keys.js';
import type { Recognised } from '../directory/recognise.js';
import { tokenHash, trackingToken } from '../domain/tracking-token.js';
import type { KeyRing } from '../keys/key-ring.js';
import { NO_REQUESTS } from '../privacy/open-requests.js';
import { applicantColumns } from './applicant-columns.js';
import type { StoredDeclaration, StoredSubmission } from './stored-submission.js';

/** Everything that a new submission is made of. */
export interface SubmissionParts {
  /** Judged and normalised. */
  body: SubmissionBody;
  /** What is asked for, or what an inquiry is about; absent for one about nothing of the kind. */
  service: ServiceContent | undefined;
  content: ContentSnapshot;
  keys: KeyRing;
  settings: PluginConfig;
  /** As they stand at the sending. */
  periods: WorkflowPeriods;
  recognised: Recognised;
  reference: string;
  channel: Channel;
  /** Milliseconds UTC. */
  now: number;
}

/** A submission that has no number yet. */
export type NewSubmission = Omit<StoredSubmission, 'id'>;

/** A submission as it begins. Everything but what the person wrote is the server's own: time, channel, deadlines. */
export function newSubmission(parts: SubmissionParts): NewSubmission {
  const { body, keys, recognised, reference, channel, now } = parts;
  return {
    reference,
    kind: body.kind,
    category: body.category ?? null,
    ...subjectOf(parts),
    locale: body.locale,
    channel,
    status: 'submitted',
    askingStatus: null,
    resumeStatus: null,
    statusSince: now,
    submittedAt: now,
    decisionRound: 1,
    recordedDecision: null,
    recordedWords: null,
    appealed: false,
    remindedAt: null,
    // A question about a service goes to the social researcher, who explains the procedure (policy E3).
    referralOpen: body.kind === 'inquiry' && parts.service !== undefined,
    verifiedBy: null,
    assignee: null,
    ...NO_REQUESTS,
    answeredEver: false,
    version: 1,
    endedAt: null,
    promisedOn: null,
    forgottenAt: null,
    ...tokenColumns(keys, reference),
    ...applicantColumns(keys, body.applicant),
    ...recognised,
    answers: body.answers,
    declaration: declarationOf(parts),
    correctionFields: null,
  };
}

/** What the submission keeps of its service, which may change or go (decision 19: a republished entry is another row). */
function subjectOf({ body, service, settings, periods, now }: SubmissionParts) {
  const today = civilDayOf(now);
  if (!service || body.kind === 'inquiry') {
    const days = settings.inquiryDays[body.category ?? 'question'];
    return {
      ...{ serviceDocumentId: null, formVersion: null },
      ...{ serviceSlug: service?.slug ?? null, serviceTitle: service?.title ?? null },
      ...{ department: null, needsCommittee: false },
      retentionMonths: settings.inquiryRetentionMonths,
      ...{ serviceLevelDays: days, dueOn: addDays(today, days) },
      ...{ decisionBasis: null, decisionEarliest: null, decisionLatest: null },
    };
  }
  const days = service.serviceLevelDays;
  const window = service.needsCommittee ? estimatedWindow(today, days, periods) : undefined;
  return {
    serviceDocumentId: service.documentId,
    serviceSlug: service.slug,
    serviceTitle: service.title,
    formVersion: service.formVersion,
    department: service.department,
    needsCommittee: service.needsCommittee,
    serviceLevelDays: days,
    retentionMonths: service.retentionMonths,
    dueOn: addDays(today, days),
    decisionBasis: window?.basis ?? null,
    decisionEarliest: window?.earliest ?? null,
    decisionLatest: window?.latest ?? null,
  };
}

function tokenColumns(keys: KeyRing, reference: string) {
  const source = { reference, epoch: 1, keyId: keys.currentId };
  return {
    tokenEpoch: source.epoch,
    tokenKeyId: source.keyId,
    tokenHash: tokenHash(trackingToken(keys, source)),
    tokenIssuedAt: null,
  };
}

/** The text is the server's own: what the person saw in their language, by its hash (policy E4). */
function declarationOf({ body, content, now }: SubmissionParts): StoredDeclaration | null {
  if (!body.declaration) return null;
  const hash = textHash(content.texts.get(TEXT_KEYS.declaration), ['body'], body.locale);
  return { ...body.declaration, signedAt: now, textHash: hash };
}
