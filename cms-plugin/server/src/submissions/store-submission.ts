import type { Answers, Consent, SubmissionBody } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { bindAttachments } from '../attachments/bind-attachments.js';
import type { ContentSnapshot, ServiceContent } from '../content/content-snapshot.js';
import { keepFormVersion } from '../content/form-versions.js';
import { textHash } from '../content/text-hash.js';
import type { ReadParts } from '../content/text-hash.js';
import { consentKey } from '../content/text-keys.js';
import { appendHistory, beginHistory, FIRST_STEP } from '../history/append-history.js';
import type { FilledSoFar } from '../history/stored-history.js';
import type { Installation } from '../installation.js';
import { notify } from '../outbox/notify.js';
import { insertRow, insertRows } from '../tables/insert.js';
import { encodeRow } from '../tables/rows.js';
import { planFirstTimers } from '../timers/plan-timers.js';
import type { NewSubmission } from './new-submission.js';
import { submissionColumns, SUBMISSIONS } from './stored-submission.js';
import type { StoredSubmission } from './stored-submission.js';

/** What is stored together. */
export interface SubmissionToStore {
  record: NewSubmission;
  body: SubmissionBody;
  content: ContentSnapshot;
  service: ServiceContent | undefined;
}

/** Writes a submission with all that belongs to it, in the transaction that holds its key. @returns its number */
export async function storeSubmission(
  trx: Knex.Transaction,
  { keys, settings }: Installation,
  { record, body, content, service }: SubmissionToStore,
): Promise<number> {
  const id = await insertRow(trx, SUBMISSIONS, encodeRow<StoredSubmission>(submissionColumns, record));
  const at = record.submittedAt;
  const step = { submissionId: id, at, role: 'applicant', staffId: null, staffName: null } as const;
  const entry = await beginHistory(trx, keys, {
    ...step,
    action: 'submit',
    status: record.status,
  });
  if (record.referralOpen) {
    await appendHistory(trx, keys, {
      ...step,
      action: 'askHelp',
      status: record.status,
      ...(body.soFar && service ? { content: { soFar: soFarOf(body.soFar, service) } } : {}),
    });
  }
  const consents = body.consent.map((consent) => consentRow(id, consent, record, content));
  await insertRows(trx, 'ms_consents', consents);
  await bindAttachments(trx, {
    claims: body.attachments,
    draftKey: body.draftKey,
    subject:
      service && body.kind === 'service-request'
        ? { kind: 'service-request', service: service.slug }
        : { kind: 'inquiry' },
    submissionId: id,
    action: 'submit',
    sequence: FIRST_STEP,
    at,
  });
  if (service && !keptForms.has(service)) {
    const { documentId, formVersion, form } = service;
    await keepFormVersion(trx, { serviceDocumentId: documentId, version: formVersion, definition: form }, at);
  }
  await notify(
    trx,
    { action: 'submit', submission: { ...record, id }, historyId: entry.id, at },
    { periods: content.book.periodsAt(at), sms: settings.sms },
  );
  await planFirstTimers(trx, { ...record, id }, content.book);
  return id;
}

/** What was filled in of a form, with the version of it under which it can be read. */
function soFarOf(answers: Answers, { documentId, formVersion }: ServiceContent): FilledSoFar {
  return { serviceDocumentId: documentId, formVersion, answers };
}

/** Agreement to one purpose, with the hash of the very text, how and when (PDPL Implementing Regulation Art. 11). */
function consentRow(submissionId: number, consent: Consent, record: NewSubmission, content: ContentSnapshot) {
  return {
    submission_id: submissionId,
    purpose: consent.purpose,
    version: consent.version,
    text_hash: textHash(content.texts.get(consentKey(consent.purpose)), WHOLE_TEXT, record.locale),
    given: consent.given,
    method: record.declaration?.method === 'paper' ? 'paper' : 'web-form',
    at: record.submittedAt,
  };
}

const WHOLE_TEXT: ReadParts = ['title', 'summary', 'body'];

/** Services whose form of this version is known to be kept; what is read anew is another one. */
const keptForms = new WeakSet<ServiceContent>();

/** Call it after the commit of a submission to the service: its form need not be kept with the next one. */
export function formIsKept(service: ServiceContent): void {
  keptForms.add(service);
}
