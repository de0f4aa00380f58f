import knex from 'knex';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../domain/hashing.js';
import { createAttachments } from '../tables/eighth/attachments.js';
import { createHistory } from '../tables/first/history.js';
import { addAttachmentSteps } from '../tables/twentieth/attachment-steps.js';
import { AttachmentsNotBound, bindAttachments } from './bind-attachments.js';
import type { Binding } from './bind-attachments.js';
import { subjectName } from './stored-attachment.js';

const db = knex({
  client: 'better-sqlite3',
  connection: { filename: ':memory:' },
  useNullAsDefault: true,
  pool: { min: 1, max: 1 },
});
const TABLES = [
  ...['ms_attachments', 'ms_attachment_reads'],
  ...['ms_history', 'ms_history_contents', 'ms_checkpoints'],
];
const service = { kind: 'service-request', service: 'financial-support' } as const;

beforeEach(async () => {
  await createHistory(db);
  await createAttachments(db);
  await addAttachmentSteps(db);
  await db('ms_attachments').insert({
    ...{ key: '0'.repeat(32), token_hash: sha256('token'), draft_hash: sha256('draft'), sender_hash: 's' },
    ...{
      subject: subjectName(service),
      field: 'evidence',
      file_name: 'a.pdf',
      media_type: 'application/pdf',
    },
    ...{ size: 1, sha256: 'h', source_hash: 'h', scan: 'clean', integrity: 'unchecked', uploaded_at: 1 },
    held: true,
  });
});
afterEach(async () => {
  for (const table of TABLES) await db.schema.dropTable(table);
});
afterAll(() => db.destroy());

const bind = (changes: Partial<Binding> = {}) =>
  db.transaction((trx) =>
    bindAttachments(trx, {
      ...{ claims: [{ field: 'evidence', uploadToken: 'token' }], draftKey: 'draft', subject: service },
      ...{ submissionId: 7, action: 'submit', sequence: 1, at: 2, ...changes },
    }),
  );
const bound = () => db('ms_attachments').pluck('submission_id');

describe('a68 an upload', () => {
  it('a68 is bound to the case of the form that it was made for', async () => {
    await bind();
    expect(await bound()).toEqual([7]);
  });

  it.each<[string, Partial<Binding>]>([
    ['field of its form', { claims: [{ field: 'otherEvidence', uploadToken: 'token' }] }],
    ['service', { subject: { kind: 'service-request', service: 'equipment-support' } }],
    ['thing, an inquiry', { subject: { kind: 'inquiry' } }],
    ['thing, a case', { subject: { kind: 'case', id: 7 } }],
    ['draft', { draftKey: 'other' }],
    ['secret', { claims: [{ field: 'evidence', uploadToken: 'other' }] }],
  ])('a68 is bound to no other %s', async (_, changes) => {
    await expect(bind(changes)).rejects.toBeInstanceOf(AttachmentsNotBound);
    expect(await bound()).toEqual([null]);
  });

  it('a68 is bound once, and not after it was removed', async () => {
    await db('ms_attachments').update({ gone_at: 2 });
    await expect(bind()).rejects.toBeInstanceOf(AttachmentsNotBound);
    await db('ms_attachments').update({ gone_at: null });
    await bind();
    await expect(bind({ submissionId: 8 })).rejects.toBeInstanceOf(AttachmentsNotBound);
    expect(await bound()).toEqual([7]);
  });
});
