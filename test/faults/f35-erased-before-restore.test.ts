import { cp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { secondConnection } from '../../cms-plugin/server/test/second-connection.js';
import { exampleRequest, freshKey, post, send } from '../sending.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, requestWithFiles } from '../uploading.js';
import { startBackedUp } from './backed-up-instance.js';
import { backUp, databasesWithTools, runCommand } from './plugin-command.js';

const OFFICER = { roles: ['officer'], person: '7' } as const;

describe.each(databasesWithTools)('f35 what was erased or taken back after the backup, on %s', (database) => {
  let instance: StrapiInstance;
  let folder: string;
  let backup: string;
  let elsewhere: Record<string, string>;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ instance, folder, elsewhere, end } = await startBackedUp(database, {
      MEMBER_SERVICES_WORKERS: 'off',
    }));
  });
  afterAll(() => end());

  /** A request of somebody whose name stands nowhere else. */
  const sendAs = async (name: string): Promise<SubmissionReceipt> => {
    const { applicant } = exampleRequest();
    const files = [{ name: `${name}.pdf`, bytes: examplePdf('', name) }];
    const request = await requestWithFiles(instance.url, files, {
      applicant: { ...applicant, name },
      declaration: { version: '1.0', method: 'typed', signedName: name },
    });
    return send(instance.url, request);
  };
  const byApplicant = async ({ reference, trackingToken: token }: SubmissionReceipt, body: object) => {
    const path = `/submissions/${reference}/actions`;
    const answer = await post(instance.url, path, { token, idempotencyKey: freshKey(), ...body });
    expect(answer.status).toBe(200);
  };
  const erase = async (receipt: SubmissionReceipt): Promise<void> => {
    await byApplicant(receipt, { action: 'erase', words: 'لا حاجة.' });
    await byApplicant(receipt, { action: 'withdraw' });
    const erased = await instance.app
      .plugin('member-services')
      .service<SubmissionsService>('submissions')
      .act({
        submission: { reference: receipt.reference },
        actor: OFFICER,
        staffName: 'موظف',
        action: 'forget',
        input: {},
      });
    expect(erased.kind).toBe('applied');
  };
  const TABLES = ['ms_submissions', 'ms_history_contents', 'ms_attachments', 'ms_outbox', 'ms_timers'];
  /** Which of these words the restored database holds anywhere. */
  const stands = async (...words: string[]): Promise<string[]> => {
    const copy = secondConnection(instance, elsewhere);
    const rows = await Promise.all(TABLES.map((table) => copy(table).select('*')));
    await copy.destroy();
    const held = JSON.stringify(rows);
    return words.filter((word) => held.includes(word));
  };

  it('f35 are erased again before anybody is served, and nothing else is', async () => {
    const [gone, kept] = [await sendAs('سالم المنسي'), await sendAs('هدى الباقية')];
    for (const receipt of [gone, kept])
      await byApplicant(receipt, { action: 'message', words: `من ${receipt.reference}` });
    const backups = join(folder, 'backups');
    backup = await backUp(backups);
    // Then still open in the backup, it is withdrawn and erased afterwards; so the later backup is not needed.
    await erase(gone);
    await byApplicant(kept, { action: 'withdrawConsent', purpose: 'process-request' });
    const noted = await runCommand('backup', [backups, '--erasures']);
    expect(noted.words).toContain(`Erasures noted in ${backups}: 1, consents taken back: 1`);

    const restored = await runCommand('restore', [backup], elsewhere);
    expect(restored.words).toContain('Erased again: 1. Consents taken back again: 1.');
    expect(restored.words).toContain('Everything is as it was written.');
    expect(restored.code).toBe(0);
    expect(await stands('سالم المنسي', `من ${gone.reference}`)).toEqual([]);
    const ground = ['request of the applicant', 'again after a restore'];
    expect(await stands(...ground)).toEqual(ground);
    const others = ['هدى الباقية', `من ${kept.reference}`];
    expect(await stands(...others)).toEqual(others);

    const copy = secondConnection(instance, elsewhere);
    const files = await copy('ms_attachments').select('submission_id', 'held').orderBy('id');
    const one: unknown = await copy('ms_submissions').where({ reference: gone.reference }).first();
    await copy.destroy();
    expect(files.map(({ held }: { held: unknown }) => Boolean(held))).toEqual([false, true]);
    expect(one).toMatchObject({ status: 'closed', applicant_name: '', email: null });
  });

  it('f35 a consent is as it was taken back, and staff are asked about it as they were', async () => {
    const columns = ['reference', 'purpose', 'withdrawn_at', 'privacy_open'];
    const taken = (knex: Knex) =>
      knex('ms_consents')
        .join('ms_submissions', 'ms_submissions.id', 'ms_consents.submission_id')
        .whereNotNull('withdrawn_at')
        .select(columns);
    const copy = secondConnection(instance, elsewhere);
    const restored: unknown = await taken(copy);
    await copy.destroy();
    expect(restored).toHaveLength(1);
    expect(restored).toEqual(await taken(instance.app.db.connection));
  });

  it('f35 are known to the database that makes room as well', async () => {
    const moved = join(folder, 'moved', basename(backup));
    await cp(backup, moved, { recursive: true });
    const replaced = await runCommand('restore', [moved, '--replace'], elsewhere);
    expect(replaced.words).toContain('Erased again: 1. Consents taken back again: 1.');
    expect(replaced.code).toBe(0);
    expect(await stands('سالم المنسي')).toEqual([]);
  });

  // What is said does not depend on the database.
  if (database === 'sqlite')
    it('f35 where nobody knows of them, that is said; a list that cannot be read stops everything', async () => {
      const alone = join(folder, 'alone', basename(backup));
      await cp(backup, alone, { recursive: true });
      const env = { ...elsewhere, DATABASE_FILENAME: join(folder, 'alone.db') };
      const emptyPlace = { ...env, MEMBER_SERVICES_STORAGE: join(folder, 'alone-attachments') };
      const restored = await runCommand('restore', [alone], {
        ...emptyPlace,
        PUBLIC_DIR: join(folder, 'elsewhere'),
      });
      expect(restored.words).toContain('Erasures: there is no list beside the backup.');
      await writeFile(join(folder, 'alone', 'erasures.json'), '{');
      const refused = await runCommand('restore', [alone, '--replace'], emptyPlace);
      expect(refused.words).toContain('Nothing was restored.');
      expect(refused.words).toContain('erasures.json cannot be read');
      expect([restored.code, refused.code]).toEqual([0, 1]);
    });
});
