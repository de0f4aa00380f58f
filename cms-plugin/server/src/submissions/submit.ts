import { randomBytes } from 'node:crypto';
import { civilDayOf, createReference } from '@member-services/contract/forms';
import type {
  Channel,
  DecisionWindow,
  DeclarationMethod,
  FieldError,
  Status,
  SubmissionBody,
  SubmissionKind,
  SubmissionReceipt,
} from '@member-services/contract/forms';
import { readSubmissionTarget, validateSubmissionBody } from '@member-services/contract/validate';
import type { SubmissionSubject } from '@member-services/contract/validate';
import { AttachmentsNotBound } from '../attachments/bind-attachments.js';
import { serviceNamed } from '../content/content-snapshot.js';
import type { ContentSnapshot, ServiceContent } from '../content/content-snapshot.js';
import { consentVersions, TEXT_KEYS } from '../content/text-keys.js';
import { recognise } from '../directory/recognise.js';
import { payloadHash } from '../domain/hashing.js';
import { trackingToken } from '../domain/tracking-token.js';
import { earlierOutcome, once } from '../idempotency/once.js';
import type { Installation } from '../installation.js';
import { newSubmission } from './new-submission.js';
import { formIsKept, storeSubmission } from './store-submission.js';

/** Where a submission comes from when it is not the website: staff at the counter, or the demo's past. */
export interface SubmitOptions {
  /** Default: what the service says, else the website. */
  channel?: Channel;
  /** `paper` among them where staff record what was signed before them. */
  declarationMethods?: readonly [DeclarationMethod, ...DeclarationMethod[]];
  /** Milliseconds UTC; default: the clock's. */
  now?: number;
  /** Where references come from; default: the system's randomness. */
  random?: (count: number) => Uint8Array;
}

/** Longest key that can have been stored. */
const KEY_LENGTH = 64;

/** What a sending comes to. */
export type SubmitOutcome =
  | { kind: 'created' | 'replayed'; receipt: SubmissionReceipt }
  | { kind: 'keyReused' }
  | { kind: 'invalid'; errors: FieldError[] };

/** What is kept of a receipt: all but the token, which is derived again. */
interface KeptReceipt {
  reference: string;
  status: Status;
  submittedAt: string;
  decisionWindow: DecisionWindow | null;
  tokenEpoch: number;
  tokenKeyId: string;
}

/**
 * Takes what a visitor sends: judges it, and stores submission, first history entry, consents, key and outgoing
 * messages in one transaction. The same key and payload again is answered with the same receipt.
 * @param body a JSON value of any shape
 */
export async function submit(
  installation: Installation,
  body: unknown,
  options: SubmitOptions = {},
): Promise<SubmitOutcome> {
  const content = await installation.content.current();
  const now = options.now ?? (await installation.clock.now());
  const judged = judge(content, body, civilDayOf(now), options);
  const { keys, knex, settings } = installation;
  if (!judged.ok) return (await sentBefore(installation, body)) ?? { kind: 'invalid', errors: judged.errors };
  const { value, service } = judged;

  const outcome = await once<KeptReceipt>(
    knex,
    { scope: 'submission', key: value.idempotencyKey, payloadHash: payloadHash(body), at: now },
    async (trx) => {
      const reference = createReference(options.random ?? randomBytes);
      const recognised = await recognise(trx, keys, value.applicant);
      const record = newSubmission({
        body: value,
        service,
        content,
        keys,
        periods: content.book.periodsAt(now),
        settings,
        recognised,
        reference,
        now,
        channel: options.channel ?? service?.channel ?? 'website',
      });
      const submissionId = await storeSubmission(trx, installation, {
        record,
        body: value,
        content,
        service,
      });
      return { submissionId, answer: keptReceipt(record) };
    },
  ).catch(filesRefused);
  if (outcome.kind === 'invalid') return outcome;
  if (outcome.kind === 'reused') return { kind: 'keyReused' };
  if (outcome.kind === 'done') {
    if (service) formIsKept(service);
    installation.figures.submitted(value.kind);
    installation.outbox.nudge();
  }
  return {
    kind: outcome.kind === 'done' ? 'created' : 'replayed',
    receipt: receiptOf(keys, outcome.answer),
  };
}

/**
 * A sending whose answer was lost may come again after the form or a text has changed: what was taken then is still
 * taken.
 */
async function sentBefore({ knex, keys }: Installation, body: unknown): Promise<SubmitOutcome | undefined> {
  const key =
    typeof body === 'object' && body !== null && 'idempotencyKey' in body ? body.idempotencyKey : undefined;
  if (typeof key !== 'string' || key.length > KEY_LENGTH) return undefined;
  const sending = { scope: 'submission', key, payloadHash: payloadHash(body) } as const;
  const earlier = await earlierOutcome<KeptReceipt>(knex, sending);
  return earlier?.kind === 'replayed'
    ? { kind: 'replayed', receipt: receiptOf(keys, earlier.answer) }
    : undefined;
}

type Judged =
  | { ok: true; value: SubmissionBody; service: ServiceContent | undefined }
  | { ok: false; errors: FieldError[] };

function judge(content: ContentSnapshot, body: unknown, today: string, options: SubmitOptions): Judged {
  const target = readSubmissionTarget(body);
  const slug = target.ok ? target.value.service : undefined;
  const service = slug === undefined ? undefined : serviceNamed(content, slug);
  if (slug !== undefined && !service) {
    return { ok: false, errors: [{ path: 'service', code: 'unknownService', params: {} }] };
  }
  const judged = validateSubmissionBody(subjectOf(target.ok ? target.value.kind : 'inquiry', service), body, {
    today,
    declarationVersion: content.texts.get(TEXT_KEYS.declaration)?.version ?? null,
    consentVersions: consentVersions(content),
    ...(options.declarationMethods ? { declarationMethods: options.declarationMethods } : {}),
  });
  // Which service it is comes first: judged against the wrong form, every other fault would mislead.
  if (!target.ok && !judged.ok) return { ok: false, errors: judged.errors };
  if (!judged.ok) return judged;
  return { ok: true, value: judged.value, service };
}

function subjectOf(kind: SubmissionKind, service: ServiceContent | undefined): SubmissionSubject {
  if (!service) return { kind: 'inquiry' };
  if (kind === 'inquiry') return { kind, about: service };
  return { kind, ...service, form: numberedForm(service) };
}

/** A file that is not there any more undoes the whole sending; its sender is told which one. */
function filesRefused(error: unknown): Extract<SubmitOutcome, { kind: 'invalid' }> {
  if (error instanceof AttachmentsNotBound) return { kind: 'invalid', errors: error.errors };
  throw error;
}

function numberedForm(service: ServiceContent) {
  return { ...service.form, version: service.formVersion };
}

function keptReceipt(record: ReturnType<typeof newSubmission>): KeptReceipt {
  return {
    reference: record.reference,
    status: record.status,
    submittedAt: new Date(record.submittedAt).toISOString(),
    decisionWindow:
      record.decisionBasis && record.decisionEarliest && record.decisionLatest
        ? { basis: record.decisionBasis, earliest: record.decisionEarliest, latest: record.decisionLatest }
        : null,
    tokenEpoch: record.tokenEpoch,
    tokenKeyId: record.tokenKeyId,
  };
}

function receiptOf(keys: Installation['keys'], kept: KeptReceipt): SubmissionReceipt {
  const { reference, status, submittedAt, decisionWindow, tokenEpoch, tokenKeyId } = kept;
  return {
    reference,
    trackingToken: trackingToken(keys, { reference, epoch: tokenEpoch, keyId: tokenKeyId }),
    status,
    submittedAt,
    decisionWindow,
  };
}
