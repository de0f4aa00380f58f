import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleInquiry, send } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import type { OffsetClock } from '../clock/clock.js';
import type { Installation } from '../installation.js';
import type { SubmissionsService } from '../submissions/submissions-service.js';
import type { AuditService } from './audit-service.js';

const OFFICER = { roles: ['officer'], person: '7' } as const;
const TABLES = ['ms_history', 'ms_history_contents', 'ms_submissions', 'ms_checkpoints'];

describe.each(availableDatabases)('the look at the books, on %s', (database) => {
  let instance: StrapiInstance;
  let audit: AuditService;
  let staff: SubmissionsService;
  let clock: OffsetClock;
  let id: number;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'content' });
    const plugin = instance.app.plugin('member-services');
    audit = plugin.service<AuditService>('audit');
    staff = plugin.service<SubmissionsService>('submissions');
    clock = plugin.service<Installation>('installation').moveableClock();
  });
  afterAll(() => instance.stop());

  const knex = () => instance.app.db.connection;
  const codes = async () => (await audit.verify()).faults.map(({ code }) => code);

  beforeEach(async () => {
    for (const table of TABLES) await knex()(table).del();
    const { reference } = await send(instance.url, exampleInquiry());
    const input = { words: 'الرسوم كما في اللائحة.' };
    await staff.act({
      submission: { reference },
      actor: OFFICER,
      staffName: 'موظف',
      action: 'answer',
      input,
    });
    const row: { id: number } | undefined = await knex()('ms_submissions').where({ reference }).first('id');
    id = Number(row?.id);
  });

  it('finds nothing where nobody touched them', async () => {
    await send(instance.url, exampleInquiry());
    clock.advance(120_000);
    await audit.checkpoint();
    const report = await audit.verify();
    expect(report).toMatchObject({ submissions: 2, entries: 3, erased: 0, checkpoints: 1, faults: [] });
  });

  it('finds an entry that was changed in the table', async () => {
    await knex()('ms_history').where({ submission_id: id, sequence: 2 }).update({ staff_id: '9' });
    expect(await codes()).toEqual(['entryAltered']);
  });

  it('finds words that were changed in the table', async () => {
    await knex()('ms_history_contents').update({ content: JSON.stringify({ words: 'غير ذلك' }) });
    expect(await codes()).toEqual(['contentAltered']);
  });

  it('finds a status that was set behind the history', async () => {
    await knex()('ms_submissions').where({ id }).update({ status: 'closed' });
    expect(await codes()).toEqual(['statusMismatch']);
  });

  it('finds a submission that was deleted, and one that was deleted with all its history', async () => {
    clock.advance(120_000);
    await audit.checkpoint();
    await knex()('ms_submissions').where({ id }).del();
    expect(await codes()).toEqual(['submissionMissing']);
    await knex()('ms_history').where({ submission_id: id }).del();
    expect(await codes()).toEqual(['checkpointBroken']);
    await knex()('ms_checkpoints').update({ submissions: 0, entries: 0 });
    expect(await codes()).toEqual(['checkpointAltered', 'checkpointBroken']);
  });

  it('holds after words were erased by right, and says so', async () => {
    const erased = { content: null, salt: null, erased_at: 1, erased_under: 'PDPL Art. 18' };
    await knex()('ms_history_contents').where({ submission_id: id }).update(erased);
    expect(await audit.verify()).toMatchObject({ erased: 1, faults: [] });
  });

  it('is not disturbed by what comes after a checkpoint', async () => {
    clock.advance(120_000);
    await audit.checkpoint();
    await send(instance.url, exampleInquiry());
    await audit.checkpoint();
    expect(await audit.verify()).toMatchObject({ checkpoints: 2, faults: [] });
  });
});
