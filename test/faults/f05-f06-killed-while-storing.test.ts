import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepAttachments } from '../../cms-plugin/server/src/attachments/sweep-attachments.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, requestWithFiles } from '../uploading.js';
import type { Harm } from './harm.mjs';
import { startSecondInstance } from './second-instance.js';

const DAY_MS = 86_400_000;

describe('a server killed while it stores a request', () => {
  let instance: StrapiInstance;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'member-services-'));
    instance = await startStrapiInstance({ folder, env: { MEMBER_SERVICES_WORKERS: 'off' } });
  });
  afterAll(async () => {
    await instance.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const knex = () => instance.app.db.connection;
  /** A request with one file, uploaded and not yet sent. */
  const requestWithFile = (comment: string): Promise<object> =>
    requestWithFiles(instance.url, [{ bytes: examplePdf('', comment) }]);
  /** Sends it to a server that is killed at a step of it, and hears no answer. */
  const sendToKilled = async (at: Harm['at'], body: object): Promise<void> => {
    const harms: Harm[] = [{ at, after: 1, signal: 'SIGKILL' }];
    const killed = await startSecondInstance({ HARM: JSON.stringify(harms) });
    await expect(post(killed.url, '/submissions', body)).rejects.toThrow();
    expect((await killed.ended).signal).toBe('SIGKILL');
  };
  const sendAgain = (body: object) => post<SubmissionReceipt>(instance.url, '/submissions', body);
  /** How much there is of everything that one request leaves behind, its file bound. */
  const stored = async (): Promise<number[]> => {
    const tables = ['ms_submissions', 'ms_history', 'ms_consents', 'ms_idempotency_keys', 'ms_outbox'];
    const rows = await Promise.all(tables.map(async (table) => (await knex()(table).pluck('*')).length));
    const bound: unknown[] = await knex()('ms_attachments').whereNotNull('submission_id').pluck('id');
    return [...rows, bound.length];
  };
  const NOTHING = [0, 0, 0, 0, 0, 0];
  const ONE_REQUEST = [1, 1, 2, 1, 1, 1];
  const TWO_REQUESTS = ONE_REQUEST.map((count) => count * 2);

  it('f05 before its file is bound: nothing of it is there, and the same sending again is whole', async () => {
    const body = await requestWithFile('first');
    await sendToKilled('inserted', body);
    expect(await stored()).toEqual(NOTHING);
    expect((await sendAgain(body)).status).toBe(201);
    expect(await stored()).toEqual(ONE_REQUEST);
  });

  it('f06 after the commit, before the answer: the same sending again gets the answer that was lost', async () => {
    const body = await requestWithFile('second');
    await sendToKilled('stored', body);
    expect(await stored()).toEqual(TWO_REQUESTS);
    const again = await sendAgain(body);
    expect([again.status, again.body.meta.replayed]).toEqual([200, true]);
    expect(again.body.data.trackingToken).toBeTruthy();
    expect(await stored()).toEqual(TWO_REQUESTS);
    const references = (await knex()('ms_submissions').orderBy('id').pluck('reference')) as string[];
    expect(again.body.data.reference).toBe(references[1]);
  });

  it('f05 a file that nothing was sent with is swept after a day, those that are bound stay', async () => {
    await requestWithFile('third'); // the form is never sent
    const files = async () =>
      (await readdir(join(folder, 'attachments'), { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      ).length;
    expect(await files()).toBe(3);
    const installation = installationOf(instance.app);
    await sweepAttachments(installation);
    expect(await files()).toBe(3);
    installation.moveableClock().advance(DAY_MS + 1);
    await sweepAttachments(installation);
    expect(await files()).toBe(2);
    expect(await knex()('ms_attachments').pluck('submission_id')).not.toContain(null);
  });
});
