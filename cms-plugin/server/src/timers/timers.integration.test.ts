import { addDays, civilDayOf } from '@member-services/contract/forms';
import type { CaseDetail, SettingsView, SubmissionReceipt, TimerList } from '@member-services/contract/forms';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleInquiry, exampleRequest, post, send, trackingOf } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import type { AuditService } from '../audit/audit-service.js';
import type { OffsetClock } from '../clock/clock.js';
import { installationOf } from '../installation.js';
import type { Installation } from '../installation.js';
import type { ActionToTake } from '../submissions/apply-action.js';
import type { SubmissionsService } from '../submissions/submissions-service.js';
import { createTimers } from './create-timers.js';
import { keepInquiriesFor } from './inquiry-retention.js';
import { planEverything } from './plan-everything.js';
import { TimerRunner } from './timer-runner.js';
import { timersLate } from './timers-late.js';

const DAY_MS = 86_400_000;
const OFFICER = { roles: ['officer'], person: '7' } as const;

interface Mail {
  recipient: string;
  event: string;
  due_at: number | string;
  created_at: number | string;
}

describe.each(availableDatabases)('timers on %s', (database) => {
  let instance: StrapiInstance;
  let installation: Installation;
  let clock: OffsetClock;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    installation = installationOf(instance.app);
    await installation.timers.stop();
    officer = await signIn(instance, 'officer');
  });
  beforeEach(async () => {
    clock = installation.moveableClock();
    await installation.knex('ms_timers').whereNotNull('submission_id').delete();
  });
  afterAll(() => instance.stop());

  const act = ({ reference }: SubmissionReceipt, taken: Pick<ActionToTake, 'action' | 'input'>) =>
    instance.app
      .plugin('member-services')
      .service<SubmissionsService>('submissions')
      .act({ submission: { reference }, actor: OFFICER, staffName: 'موظف', ...taken });
  const mails = (event: string): Promise<Mail[]> =>
    installation
      .knex<Mail>('ms_outbox')
      .where({ event })
      .select('recipient', 'event', 'due_at', 'created_at');
  const run = () => createTimers(installation).runDue();
  const inDays = (days: number) => clock.advance(days * DAY_MS);
  const caseOf = async ({ reference }: SubmissionReceipt) =>
    (await officer.get<CaseDetail>(`/cases/${reference}`)).data;

  it('say on a case what happens next, and move and end with it', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    expect((await caseOf(receipt)).next.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['first-answer', 'late']),
    );
    await act(receipt, { action: 'answer', input: { words: 'يبدأ التجديد في المحرم.' } });
    expect((await caseOf(receipt)).next.map(({ kind }) => kind)).toEqual(['closing']);
    await act(receipt, { action: 'close', input: {} });
    expect((await caseOf(receipt)).next.map(({ kind }) => kind)).toEqual(['retention']);
  });

  it('apologise to whoever waits too long, with a new day, tell those in charge, and once only', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    inDays(10);
    await run();
    await run();
    const promised = addDays(civilDayOf(await clock.now()), 7);
    const tracking = await trackingOf(instance.url, receipt);
    expect(tracking.timeline.filter(({ event }) => event === 'delayed')).toHaveLength(1);
    expect(tracking.dueOn).toBe(promised);
    expect(await mails('overdue-apology')).toHaveLength(1);
    expect((await mails('staff-late')).length).toBeGreaterThan(0);
    expect((await mails('staff-first-answer')).length).toBeGreaterThan(0);
    const detail = await caseOf(receipt);
    expect(detail.late).toBe(true);
    expect(detail.next.find(({ kind }) => kind === 'late')?.dueAt.slice(0, 10) ?? '').toMatch(/^\d/);
    inDays(9);
    await run();
    const again = await trackingOf(instance.url, receipt);
    expect(again.timeline.filter(({ event }) => event === 'delayed')).toHaveLength(2);
  });

  it('are late rather than never after a time without a server, and known to be late', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    await act(receipt, { action: 'answer', input: { words: 'يبدأ التجديد في المحرم.' } });
    inDays(60);
    expect(await timersLate(installation.knex, await clock.now())).toBeGreaterThan(0);
    expect((await officer.get<TimerList>('/timers?view=late')).data.counts.late).toBeGreaterThan(0);
    await run();
    expect((await trackingOf(instance.url, receipt)).status).toBe('closed');
    expect(await timersLate(installation.knex, await clock.now())).toBe(0);
  });

  it('come round again where one round was given up, and say so until somebody has it tried again', async () => {
    const { knex } = installation;
    const sweeps = (state: string): Promise<{ id: number }[]> =>
      knex<{ id: number; kind: string; state: string }>('ms_timers').where({ kind: 'orphans', state });
    await knex('ms_timers').where({ kind: 'orphans' }).delete();
    const planner = createTimers(installation);
    await planner.start();
    await planner.stop();
    const runner = createTimers(installation);
    runner.register({
      kind: 'orphans',
      where: 'outside',
      again: (after) => ({ cause: `orphans:${String(after)}`, dueAt: after + DAY_MS }),
      run: () => Promise.reject(new Error('The storage is away.')),
    });
    inDays(1);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await runner.runDue();
      clock.advance(DAY_MS / 8);
    }
    expect(await sweeps('failed')).toHaveLength(1);
    expect(await sweeps('open')).toHaveLength(1);
    inDays(-0.9);
    expect(await timersLate(knex, await clock.now())).toBeGreaterThan(0);
    await knex('ms_timers').where({ kind: 'orphans', state: 'failed' }).delete();
  });

  it('stand among the failed once however many rounds were given up, and not at all after one that went well', async () => {
    const { knex } = installation;
    const sweeps = (state: string): Promise<{ id: number }[]> =>
      knex<{ id: number; kind: string; state: string }>('ms_timers').where({ kind: 'orphans', state });
    await knex('ms_timers').delete();
    const planner = createTimers(installation);
    await planner.start();
    await planner.stop();
    await knex('ms_timers').whereNot({ kind: 'orphans' }).delete();
    let away = true;
    const outage = new TimerRunner(installation, 'a test');
    outage.register({
      kind: 'orphans',
      where: 'outside',
      again: (after) => ({ cause: `orphans:${String(after)}`, dueAt: after + DAY_MS }),
      run: () => (away ? Promise.reject(new Error('The storage is away.')) : Promise.resolve()),
    });
    for (let half = 0; half < 30; half += 1) {
      inDays(0.5);
      await outage.runDue();
    }
    expect(await sweeps('cancelled')).not.toHaveLength(0);
    expect(await sweeps('failed')).toHaveLength(1);
    expect(await sweeps('open')).toHaveLength(1);
    expect((await officer.get<TimerList>('/timers?view=failed')).data.counts.failed).toBe(1);

    away = false;
    inDays(2);
    await outage.runDue();
    expect(await sweeps('failed')).toHaveLength(0);
    const { counts } = (await officer.get<TimerList>('/timers?view=late')).data;
    expect([counts.failed, counts.late]).toEqual([0, 0]);
    expect(await timersLate(knex, await clock.now())).toBe(0);
  });

  it('give each of the staff a digest at the start of a working day, when something waits for them', async () => {
    await send(instance.url, exampleRequest());
    await installation.knex('ms_outbox').where({ event: 'staff-digest' }).delete();
    await installation.knex('ms_timers').where({ kind: 'digest' }).delete();
    const runner = createTimers(installation);
    await runner.start();
    await runner.stop();
    inDays(4);
    await run();
    const digests = await mails('staff-digest');
    const recipients = digests.map(({ recipient }) => recipient);
    const address = (role: string) => instance.accounts.find((one) => one.role === role)?.email;
    expect(recipients).toContain(address('officer'));
    expect(recipients).not.toContain(address('editor'));
    expect(new Set(recipients).size).toBe(recipients.length);
  });

  it('erase what has ended after its retention; the chain still verifies and says so', async () => {
    const receipt = await send(instance.url, exampleRequest());
    await act(receipt, { action: 'dismiss', input: { words: 'وصلنا هذا الطلب مرتين.' } });
    await installation.knex('ms_outbox').whereNull('sent_at').update({ sent_at: 1 });
    const row = () => installation.knex('ms_submissions').where({ reference: receipt.reference }).first();
    const { retention_months: months } = (await row()) as { retention_months: number };
    inDays(months * 31 - 60);
    await run();
    expect(await row()).toMatchObject({ forgotten_at: null });
    await installation.knex('ms_outbox').whereNull('sent_at').update({ sent_at: 1 });
    inDays(75);
    await run();
    const erased = JSON.stringify(await row());
    expect(erased).not.toContain('عضو تجريبي');
    expect(erased).not.toContain('applicant@example.org');
    const detail = await caseOf(receipt);
    expect(detail.history.at(-1)).toMatchObject({ action: 'forget', role: 'clock' });
    expect(detail.history.some(({ erased: gone }) => gone)).toBe(true);
    const { status } = await post(instance.url, '/tracking', {
      reference: receipt.reference,
      token: receipt.trackingToken,
    });
    expect(status).toBe(404);
    const report = await instance.app.plugin('member-services').service<AuditService>('audit').verify();
    expect(report.faults).toEqual([]);
    expect(report.erased).toBeGreaterThan(0);
  });

  it('erase also where a letter was never marked as posted, after a month and a warning to staff', async () => {
    const { knex } = installation;
    const { applicant } = exampleInquiry();
    const byLetter = { ...applicant, preferredChannel: 'letter' };
    const receipt = await send(instance.url, exampleInquiry({ applicant: byLetter }));
    await act(receipt, { action: 'dismiss', input: { words: 'وصلنا هذا السؤال مرتين.' } });
    const row = async () =>
      (await knex('ms_submissions').where({ reference: receipt.reference }).first()) as {
        id: number;
        retention_months: number;
        forgotten_at: number | null;
      };
    const { id, retention_months: months } = await row();
    const letters = () => knex('ms_outbox').where({ submission_id: id, channel: 'letter' });
    inDays(months * 31);
    await run();
    expect((await row()).forgotten_at).toBeNull();
    const warned = await mails('staff-letter-waiting');
    expect(warned.length).toBeGreaterThan(0);
    inDays(10);
    // Planned anew meanwhile, as after every step and every change of the calendar: nobody is warned again.
    await planEverything(knex, 'a test', await clock.now());
    await run();
    expect((await row()).forgotten_at).toBeNull();
    expect(await mails('staff-letter-waiting')).toHaveLength(warned.length);
    inDays(15);
    await run();
    expect((await row()).forgotten_at).not.toBeNull();
    expect(await letters().whereNull('cancelled_at').whereNull('sent_at')).toEqual([]);
  });

  it('erase an inquiry as well, and one from before inquiries had a retention', async () => {
    const { knex, settings } = installation;
    const text = 'سؤال لا يُحفظ إلى الأبد';
    const receipt = await send(
      instance.url,
      exampleInquiry({ answers: { subject: 'سؤال عن الحفظ', message: text } }),
    );
    await act(receipt, { action: 'answer', input: { words: 'تُحفظ الاستفسارات سنتين.' } });
    const row = async () =>
      (await knex('ms_submissions').where({ reference: receipt.reference }).first()) as {
        id: number;
        retention_months: number | null;
        ended_at: number | null;
        forgotten_at: number | null;
      };
    inDays(10);
    await run();
    const { id, ended_at: endedAt, retention_months: months } = await row();
    expect(endedAt).not.toBeNull();
    expect(months).toBe(settings.inquiryRetentionMonths);

    // As an earlier version left it: nothing said how long, and nothing was planned.
    await knex('ms_submissions').where({ id }).update({ retention_months: null });
    await knex('ms_timers').where({ submission_id: id, kind: 'retention' }).delete();
    await keepInquiriesFor(24, { knex, now: await clock.now() });
    await run();
    inDays(24 * 31);
    await knex('ms_outbox').whereNull('sent_at').update({ sent_at: 1 });
    await run();
    const erased = await row();
    expect(erased.forgotten_at).not.toBeNull();
    expect(JSON.stringify(erased)).not.toContain(text);
  });

  it('go by what staff set from then on, told who set it; two who change at once do not overwrite', async () => {
    const head = await signIn(instance, 'head');
    const before = (await head.get<SettingsView>('/settings')).data;
    const receipt = await send(instance.url, exampleInquiry());
    await act(receipt, { action: 'answer', input: { words: 'يبدأ التجديد في المحرم.' } });
    clock.advance(60_000);
    const settings = {
      ...before.settings,
      periods: { ...before.settings.periods, closeDays: 20 },
      quietHours: { from: '00:00', to: '23:59' },
    };
    const tooShort = { ...settings, periods: { ...settings.periods, decisionMinimumDays: 13 } };
    const refused = await head.post('/settings', { version: before.version, settings: tooShort });
    expect(refused.codes).toEqual(['settings.periods.decisionMinimumDays:tooSmall']);
    const changed = await head.post<SettingsView>('/settings', { version: before.version, settings });
    expect(changed.data.changes[0]).toMatchObject({
      parts: expect.arrayContaining([{ name: 'closeDays', before: 7, after: 20 }]) as unknown,
    });
    const stale = await head.post('/settings', { version: before.version, settings });
    expect([stale.status, ...stale.codes]).toEqual([409, 'staleVersion']);
    expect((await officer.post('/settings', { version: 9, settings, more: 1 })).status).toBe(400);
    const committee = await signIn(instance, 'committee');
    expect((await committee.post('/settings', { version: before.version + 1, settings })).status).toBe(403);

    const later = await send(instance.url, exampleInquiry());
    await act(later, { action: 'answer', input: { words: 'يبدأ التجديد في المحرم.' } });
    inDays(9);
    await run();
    expect((await trackingOf(instance.url, receipt)).status).toBe('closed');
    expect((await trackingOf(instance.url, later)).status).toBe('answered');

    const told: Mail[] = await installation
      .knex('ms_outbox')
      .join('ms_submissions', 'ms_submissions.id', 'ms_outbox.submission_id')
      .where({ reference: later.reference })
      .select('event', 'due_at', 'created_at');
    const waits = told.map(({ event, due_at: due, created_at: at }) => [event, Number(due) > Number(at)]);
    expect(waits).toEqual(
      expect.arrayContaining([
        ['submitted', false],
        ['answered', true],
      ]),
    );
  });
});
