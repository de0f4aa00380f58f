import knex from 'knex';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAttachments } from '../tables/eighth/attachments.js';
import { bindAttachments } from './bind-attachments.js';
import { sweepAttachments } from './sweep-attachments.js';
import { sha256 } from '../domain/hashing.js';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-25T08:00:00Z');

describe('files that no form was sent with', () => {
  const db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  beforeEach(() => createAttachments(db));
  afterAll(() => db.destroy());
  afterEach(async () => {
    await db.schema.dropTable('ms_attachments').dropTable('ms_attachment_reads');
  });

  const upload = (uploadedAt: number) =>
    db('ms_attachments').insert({
      ...{ key: '0'.repeat(32), token_hash: sha256('upload-token-0000'), draft_hash: 'd', sender_hash: 's' },
      ...{ subject: 'inquiry', field: 'file', file_name: 'a.pdf', media_type: 'application/pdf', size: 1 },
      ...{ sha256: 'h', source_hash: 'h', scan: 'clean', integrity: 'unchecked', uploaded_at: uploadedAt },
      held: true,
    });
  const claim = () =>
    db.transaction((trx) =>
      bindAttachments(trx, {
        claims: [{ field: 'file', uploadToken: 'upload-token-0000' }],
        subject: { kind: 'inquiry' },
        submissionId: 7,
        action: 'submit',
        at: NOW,
      }),
    );
  const sweep = (remove: () => Promise<void>) =>
    sweepAttachments({
      knex: db,
      files: { remove, put: () => Promise.resolve(), get: () => Promise.resolve(undefined) },
      settings: { scanner: null },
      clock: { now: () => Promise.resolve(NOW) },
    });

  it('go after a day, bytes and record', async () => {
    await upload(NOW - DAY_MS - 1);
    let removed = 0;
    await sweep(() => Promise.resolve(void (removed += 1)));
    expect(removed).toBe(1);
    expect(await db('ms_attachments')).toEqual([]);
  });

  it('stay as long as a form may still be sent with them', async () => {
    await upload(NOW - DAY_MS + 1);
    await sweep(() => Promise.reject(new Error('not to be removed')));
    expect(await db('ms_attachments')).toHaveLength(1);
  });

  it('are missed by a form that is sent while they go, never bound to it without their bytes', async () => {
    await upload(NOW - DAY_MS - 1);
    const sent: Promise<void>[] = [];
    await sweep(() => {
      sent.push(claim());
      return Promise.resolve();
    });
    await expect(sent[0]).rejects.toMatchObject({ errors: [{ code: 'uploadNotFound' }] });
  });
});
