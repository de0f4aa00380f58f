import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const HELD_MS = 1_500;
/** Holds the lock of writers, as an export or a checkpointing backup does, and lets go after a while. */
const HOLDER = `
  const Database = require('better-sqlite3');
  const db = new Database(process.argv[1]);
  db.exec('BEGIN IMMEDIATE');
  process.stdout.write('held');
  setTimeout(() => { db.exec('COMMIT'); db.close(); }, Number(process.argv[2]));
`;

describe('f15 SQLite locked by an export or a backup', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it('f15 is waited for; the sender gets a receipt and never an error', async () => {
    const file = String(process.env['DATABASE_FILENAME']);
    const holder = spawn(process.execPath, ['-e', HOLDER, file, String(HELD_MS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(holder, 'close');
    await once(holder.stdout, 'data');
    const answers = await Promise.all(
      [exampleInquiry(), exampleInquiry()].map((body) =>
        post<SubmissionReceipt>(instance.url, '/submissions', body),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await ended).toEqual([0, null]);
  });
});
