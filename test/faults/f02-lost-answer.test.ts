import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** Sends all of it and hangs up before the answer can arrive. */
function sendAndHangUp(url: string, body: object): Promise<void> {
  const { hostname, port } = new URL(url);
  const text = JSON.stringify(body);
  const head = [
    'POST /api/member-services/submissions HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${String(Buffer.byteLength(text))}`,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.end(`${head.join('\r\n')}\r\n\r\n${text}`, () => {
        socket.destroy();
        resolve();
      });
    });
    socket.once('error', reject);
  });
}

describe('f02 the answer is lost after everything was stored', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const rows = async (table: string): Promise<Record<string, unknown>[]> =>
    (await instance.app.db.connection(table).select('*')) as Record<string, unknown>[];

  it('f02 trying again gives the same reference and no second message', async () => {
    const body = exampleRequest();
    await sendAndHangUp(instance.url, body);
    for (let waited = 0; (await rows('ms_submissions')).length === 0 && waited < 100; waited += 1)
      await pause(50);
    const [stored] = await rows('ms_submissions');

    const answer = await post<SubmissionReceipt>(instance.url, '/submissions', body);
    expect(answer.status).toBe(200);
    expect(answer.body.meta.replayed).toBe(true);
    expect(answer.body.data.reference).toBe(stored?.['reference']);
    expect(await rows('ms_submissions')).toHaveLength(1);
    expect(await rows('ms_outbox')).toHaveLength(1);
  });
});
