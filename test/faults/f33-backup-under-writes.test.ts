import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondConnection } from '../../cms-plugin/server/test/second-connection.js';
import { exampleInquiry, send } from '../sending.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { startBackedUp } from './backed-up-instance.js';
import { backUp, databasesWithTools, runCommand } from './plugin-command.js';

describe.each(databasesWithTools)('f33 a backup while people are sending, on %s', (database) => {
  let instance: StrapiInstance;
  let folder: string;
  let elsewhere: Record<string, string>;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ instance, folder, elsewhere, end } = await startBackedUp(database));
  });
  afterAll(() => end());

  it('f33 is of one instant, is restored elsewhere whole, and never over something', async () => {
    await writeFile(join(folder, 'public/uploads/guide.txt'), 'how to apply');
    const before = await send(instance.url, exampleInquiry());

    let over = false;
    const sender = async (): Promise<void> => {
      while (!over) await send(instance.url, exampleInquiry());
    };
    const senders = [sender(), sender()];
    const backup = await backUp(join(folder, 'backups')).finally(() => (over = true));
    await Promise.all(senders);

    const manifest = JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8')) as {
      rows: Record<string, number>;
      keys: { id: string }[];
    };
    expect(JSON.stringify(manifest)).not.toContain(String(process.env['MEMBER_SERVICES_KEYS']).slice(3));

    const restored = await runCommand('restore', [backup], elsewhere);
    expect(restored.words).toContain('Everything is as it was written.');
    expect(restored.code).toBe(0);
    expect(restored.words).toContain(`Submissions: ${String(manifest.rows['ms_submissions'])} ·`);
    expect(await readFile(join(folder, 'elsewhere/uploads/guide.txt'), 'utf8')).toBe('how to apply');

    const copy = secondConnection(instance, elsewhere);
    const references = await copy<{ reference: string }>('ms_submissions').select('reference');
    await copy.destroy();
    expect(references).toHaveLength(Number(manifest.rows['ms_submissions']));
    expect(references.map(({ reference }) => reference)).toContain(before.reference);

    const again = await runCommand('restore', [backup], elsewhere);
    expect(again.words).toContain('The database is not empty; with --replace it makes room.');
    expect(again.code).toBe(1);
  });

  // What is looked at before anything is touched is the same for all.
  if (database === 'sqlite')
    it('f33 is refused where a file of it was changed, or the keys are others; nothing is touched', async () => {
      const backup = await backUp(join(folder, 'changed'));
      const strange = await runCommand('restore', [backup, '--replace'], {
        ...elsewhere,
        MEMBER_SERVICES_KEYS: `k1:${Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64')}`,
      });
      expect(strange.words).toContain('The key "k1" in MEMBER_SERVICES_KEYS is another one than then.');
      await appendFile(join(backup, 'uploads/guide.txt'), '!');
      const changed = await runCommand('restore', [backup, '--replace'], elsewhere);
      expect(changed.words).toContain('uploads/guide.txt was changed after it was written.');
      expect([strange.code, changed.code]).toEqual([1, 1]);
      expect((await runCommand('verify', [], elsewhere)).code).toBe(0);
    });

  if (database === 'sqlite')
    it('f33 says what is wrong where a folder or an option cannot be meant so', async () => {
      const nowhere = join(folder, 'nowhere');
      const [absent, mistyped, onFile] = [
        await runCommand('restore', [nowhere]),
        await runCommand('restore', [nowhere, '--replce']),
        await runCommand('backup', [fileURLToPath(import.meta.url)]),
      ];
      expect(absent.words).toContain(`Nothing was restored. There is no folder ${nowhere}.`);
      expect(mistyped.words).toContain('Unknown: --replce. member-services-restore <backup> [--replace]');
      expect(onFile.words).toMatch(/There is no backup\. .*f33-backup-under-writes.* cannot be written \(/);
      expect([absent.code, mistyped.code, onFile.code]).toEqual([1, 1, 1]);
    });

  it('f33 replaces what stands there when it is told to, and never under a running server', async () => {
    const backup = await backUp(join(folder, 'newer'));
    const running = await runCommand('restore', [backup, '--replace'], {
      PUBLIC_DIR: join(folder, 'elsewhere'),
    });
    expect(running.words).toContain('The database is in use. Please stop every server on it first.');
    expect(running.code).toBe(1);

    const replaced = await runCommand('restore', [backup, '--replace'], elsewhere);
    expect(replaced.words).toContain('Everything is as it was written.');
    expect(replaced.words).toContain('What stood there before: ');
    expect(replaced.code).toBe(0);
  });
});
