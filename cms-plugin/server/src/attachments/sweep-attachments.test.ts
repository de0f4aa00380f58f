import knex from 'knex';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAttachments } from '../tables/eighth/attachments.js';
import { createHistory } from '../tables/first/history.js';
import { addAttachmentSteps } from '../tables/twentieth/attachment-steps.js';
import { bindAttachments } from './bind-attachments.js';
import { sweepAttachments } from './sweep-attachments.js';
import { startFakeClamd } from '../../../../test/fake-clamd.js';
import type { FakeClamd } from '../../../../test/fake-clamd.js';
import { sha256 } from '../domain/hashing.js';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-25T08:00:00Z');

const db = knex({
  client: 'better-sqlite3',
  connection: { filename: ':memory:' },
  useNullAsDefault: true,
  pool: { min: 1, max: 1 },
});
const TABLES = [
  'ms_attachments',
  'ms_attachment_reads',
  'ms_history',
  'ms_history_contents',
  'ms_checkpoints',
];
beforeEach(async () => {
  await createHistory(db);
  await createAttachments(db);
  await addAttachmentSteps(db);
});
afterEach(async () => {
  for (const table of TABLES) await db.schema.dropTable(table);
});
afterAll(() => db.destroy());

describe('files that no form was sent with', () => {
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
        sequence: 1,
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

describe('a file that the storage will not delete', () => {
  const insert = (key: string, changes: object) =>
    db('ms_attachments').insert({
      ...{ key, token_hash: sha256(key), draft_hash: 'd', sender_hash: 's', submission_id: null },
      ...{ subject: 'inquiry', field: 'file', file_name: 'a.pdf', media_type: 'application/pdf', size: 1 },
      ...{ sha256: 'h', source_hash: 'h', scan: 'unscanned', integrity: 'unchecked', uploaded_at: NOW },
      ...{ held: true, ...changes },
    });

  it('holds up neither the others nor the scanner, and is told in the end', async () => {
    for (const key of ['stuck-1', 'orphan']) await insert(key, { uploaded_at: NOW - DAY_MS - 1 });
    for (const key of ['stuck-2', 'erased']) await insert(key, { submission_id: 7, gone_at: NOW });
    await insert('waits', { submission_id: 7 });
    const clamd = await startFakeClamd();
    const [host = '', port = ''] = clamd.place.split(':');
    const removed: string[] = [];
    const sweeping = sweepAttachments({
      knex: db,
      files: {
        remove: (key) =>
          key.startsWith('stuck') ? Promise.reject(new Error(key)) : Promise.resolve(void removed.push(key)),
        put: () => Promise.resolve(),
        get: (key) => Promise.resolve(Buffer.from(key)),
      },
      settings: { scanner: { host, port: Number(port), required: true } },
      clock: { now: () => Promise.resolve(NOW) },
    });
    await expect(sweeping).rejects.toThrow('stuck-1');
    await clamd.stop();
    expect(removed).toEqual(['orphan', 'erased']);
    expect(await db('ms_attachments').where({ scan: 'clean' }).pluck('key')).toEqual(['waits']);
    expect(await db('ms_attachments').where({ held: true }).orderBy('key').pluck('key')).toEqual([
      'stuck-1',
      'stuck-2',
      'waits',
    ]);
  });
});

describe('files that wait for the scanner', () => {
  let clamd: FakeClamd;
  let now = NOW;
  beforeEach(async () => {
    clamd = await startFakeClamd();
  });
  afterEach(() => clamd.stop());

  const put = (key: string) =>
    db('ms_attachments').insert({
      ...{ key, token_hash: sha256(key), draft_hash: 'd', sender_hash: 's', submission_id: 7 },
      ...{ subject: 'inquiry', field: 'file', file_name: 'a.pdf', media_type: 'application/pdf', size: 1 },
      ...{ sha256: 'h', source_hash: 'h', scan: 'scan-failed', integrity: 'unchecked', uploaded_at: NOW },
      held: true,
    });
  const sweep = async () => {
    now += 900_000;
    const [host = '', port = ''] = clamd.place.split(':');
    await sweepAttachments({
      knex: db,
      files: {
        remove: () => Promise.resolve(),
        put: () => Promise.resolve(),
        get: (key) => Promise.resolve(key.startsWith('gone') ? undefined : Buffer.from(key)),
      },
      settings: { scanner: { host, port: Number(port), required: true } },
      clock: { now: () => Promise.resolve(now) },
    });
  };
  const states = async () =>
    Object.fromEntries(
      (await db<{ key: string; scan: string }>('ms_attachments').select('key', 'scan')).map(
        ({ key, scan }) => [key, scan],
      ),
    );

  it('are all asked about in the end, however many before them fail each time or have lost their bytes', async () => {
    clamd.failsOn = 'bad';
    for (let at = 0; at < 25; at += 1) await put(`gone-${String(at)}`);
    for (let at = 0; at < 5; at += 1) await put(`bad-${String(at)}`);
    await put('good');
    for (let round = 0; round < 4; round += 1) await sweep();
    expect(await states()).toMatchObject({ good: 'clean', 'bad-0': 'scan-failed', 'gone-0': 'scan-failed' });
  });

  it('are left in peace by a scanner that is away', async () => {
    for (let at = 0; at < 9; at += 1) await put(`file-${String(at)}`);
    await clamd.stop();
    await sweep();
    expect(await db('ms_attachments').whereNotNull('scanned_at')).toHaveLength(2);
    clamd = await startFakeClamd();
    await sweep();
    expect(Object.values(await states())).toEqual(Array.from({ length: 9 }, () => 'clean'));
  });
});
