import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondConnection } from '../../cms-plugin/server/test/second-connection.js';
import { exampleInquiry, send, trackingOf } from '../sending.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, fetchAttachment, requestWithFiles } from '../uploading.js';
import { startBackedUp } from './backed-up-instance.js';
import { backUp, runCommand } from './plugin-command.js';
import { startSecondInstance } from './second-instance.js';

describe('f34 a database that is restored older than the mail and the files', () => {
  let instance: StrapiInstance;
  let folder: string;
  let elsewhere: Record<string, string>;
  let end: () => Promise<void>;
  beforeAll(async () => {
    // Its messages wait, as they do where the mail server is away when the backup is made.
    ({ instance, folder, elsewhere, end } = await startBackedUp('sqlite', {
      MEMBER_SERVICES_WORKERS: 'off',
    }));
    elsewhere['MEMBER_SERVICES_WORKERS'] = 'on';
  });
  afterAll(() => end());

  const attachments = (): string => join(folder, 'attachments');

  it('f34 sends no old mail again, says where files are missing or too many, and sends on for what is new', async () => {
    await writeFile(join(folder, 'public/uploads/unknown.txt'), 'x');
    await instance.app.db.connection('files').insert({
      name: 'lost.txt',
      url: '/uploads/lost.txt',
      provider: 'local',
      formats: JSON.stringify({ small: { url: '/uploads/small_lost.txt' } }),
    });
    await send(instance.url, exampleInquiry());
    const proofs = ['kept', 'lost'].map((comment) => ({ bytes: examplePdf('', comment) }));
    const withFiles = await send(instance.url, await requestWithFiles(instance.url, proofs));
    const { attachments: files } = await trackingOf(instance.url, withFiles);
    const [kept = '', lost = ''] = files.map(({ id }) => id);
    await rm(join(attachments(), lost.slice(0, 2), lost));
    await writeFile(join(attachments(), kept.slice(0, 2), 'unnamed'), 'x');
    const backup = await backUp(join(folder, 'backups'));

    const restored = await runCommand('restore', [backup], elsewhere);
    expect(restored.code).toBe(0);
    expect(restored.words).toContain('Messages held back: 2.');
    expect(restored.words).toContain(
      'Named in the database and not in uploads: 2\n  lost.txt\n  small_lost.txt',
    );
    expect(restored.words).toContain('In uploads and not named in the database: 1\n  unknown.txt');
    expect(restored.words).toContain(
      `Named in the database and not in attachments: 1\n  ${lost.slice(0, 2)}/${lost}`,
    );
    expect(restored.words).toContain(
      `In attachments and not named in the database: 1\n  ${kept.slice(0, 2)}/unnamed`,
    );

    const server = await startSecondInstance(elsewhere);
    const fresh = await send(server.url, exampleInquiry({ locale: 'en' }));
    while (instance.mails().length === 0) await pause(20);
    const opened = await fetchAttachment(server.url, withFiles, kept);
    expect(Buffer.from(await opened.arrayBuffer()).equals(examplePdf('', 'kept'))).toBe(true);
    expect((await fetchAttachment(server.url, withFiles, lost)).status).toBe(409);
    await server.stop(); // ends after the message in hand
    expect(instance.mails()).toHaveLength(1);
    expect(instance.mails()[0]?.text).toContain(fresh.reference);

    const copy = secondConnection(instance, elsewhere);
    const held = await copy('ms_outbox').where({ last_error: 'heldAfterRestore' }).whereNotNull('failed_at');
    await copy.destroy();
    expect(held).toHaveLength(2);
  });
});
