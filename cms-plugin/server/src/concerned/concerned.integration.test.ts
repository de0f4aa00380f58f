import { NOBODY, STAFF_ACTIONS, parseReference } from '@member-services/contract/forms';
import type {
  Applicant,
  CaseDetail,
  Colleague,
  HomeFigures,
  InboxRow,
  MessagePage,
  SubmissionReceipt,
  TimerList,
} from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { freshKey, post } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { sendInquiry } from '../../test/sent-inquiry.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import { installationOf } from '../installation.js';
import type { Installation } from '../installation.js';
import { createTimers } from '../timers/create-timers.js';

const ROLES = ['officer', 'head', 'secretary', 'social-researcher', 'committee', 'provider'] as const;
type Role = (typeof ROLES)[number] | 'administrator';
const DAY_MS = 86_400_000;

describe.each(availableDatabases)('a complaint about a member of staff, on %s', (database) => {
  let instance: StrapiInstance;
  let installation: Installation;
  const clients = new Map<Role, StaffClient>();
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, env: { MEMBER_SERVICES_WORKERS: 'off' } });
    installation = installationOf(instance.app);
    for (const role of [...ROLES, 'administrator'] as const) clients.set(role, await signIn(instance, role));
  });
  afterAll(async () => {
    await instance.stop();
    delete process.env['MEMBER_SERVICES_WORKERS'];
  });

  const as = (role: Role): StaffClient => {
    const client = clients.get(role);
    if (!client) throw new Error(`Nobody has signed in as ${role}.`);
    return client;
  };
  const emailOf = (role: Role) => instance.accounts.find((one) => one.role === role)?.email ?? '';
  const idOf = async (email: string): Promise<string> => {
    const row = await installation.knex('admin_users').where({ email }).first<{ id: number }>('id');
    return String(row.id);
  };
  const complaint = (applicant: Partial<Applicant> = {}) =>
    sendInquiry(instance, { category: 'complaint', subject: 'تأخر الرد', applicant });
  const messagesOf = async ({ reference }: SubmissionReceipt, which: object) => {
    const { knex } = installation;
    const ids = knex('ms_submissions')
      .where({ reference: parseReference(reference) })
      .select('id');
    const rows = knex('ms_outbox').whereIn('submission_id', ids).where(which);
    return rows.select<{ id: number; sent_at: unknown }[]>('id', 'sent_at');
  };
  const caseOf = async ({ reference }: SubmissionReceipt, role: Role = 'administrator') =>
    (await as(role).get<CaseDetail>(`/cases/${reference}`)).data;
  const act = async (receipt: SubmissionReceipt, role: Role, body: object) =>
    as(role).post<CaseDetail>(`/cases/${receipt.reference}/actions`, {
      version: (await caseOf(receipt)).version,
      ...body,
    });
  const name = async (receipt: SubmissionReceipt, by: Role, concerned: string) =>
    act(receipt, by, { action: 'nameConcerned', concerned });
  /** Sends a complaint and says whom it concerns. */
  const complaintAbout = async (
    role: Role,
    applicant: Partial<Applicant> = {},
  ): Promise<SubmissionReceipt> => {
    const receipt = await complaint(applicant);
    expect((await name(receipt, 'administrator', await idOf(emailOf(role)))).status).toBe(200);
    return receipt;
  };

  it('names one of those who can see cases, by an officer or a head alone', async () => {
    const { data: colleagues } = await as('officer').get<Colleague[]>('/colleagues');
    const ids = colleagues.map(({ id }) => id);
    for (const role of [...ROLES, 'administrator'] as const) expect(ids).toContain(await idOf(emailOf(role)));
    for (const role of ['editor', 'quality-manager']) {
      const email = instance.accounts.find((one) => one.role === role)?.email ?? '';
      expect(ids).not.toContain(await idOf(email));
    }
    const provider = await idOf(emailOf('provider'));
    for (const role of ROLES) {
      const may = role === 'officer' || role === 'head';
      expect((await as(role).get('/colleagues')).status, role).toBe(may ? 200 : 403);
      expect((await name(await complaint(), role, provider)).status, role).toBe(may ? 200 : 403);
    }
  });

  it('is said of complaints alone, and of nobody who is not of the staff', async () => {
    const question = await sendInquiry(instance, { category: 'question' });
    expect((await caseOf(question, 'officer')).actions).not.toContain('nameConcerned');
    const provider = await idOf(emailOf('provider'));
    expect((await name(question, 'officer', provider)).codes).toEqual(['actionNotPermitted']);
    const receipt = await complaint();
    expect((await caseOf(receipt, 'officer')).actions).toContain('nameConcerned');
    expect((await name(receipt, 'officer', '999999')).codes).toEqual(['concerned:notAnOption']);
    expect((await act(receipt, 'officer', { action: 'nameConcerned' })).codes).toEqual([
      'concerned:required',
    ]);
    expect((await caseOf(receipt)).concerned).toBeNull();
  });

  it('is kept in the history, and the applicant learns nothing of it', async () => {
    const receipt = await complaintAbout('provider');
    const detail = await caseOf(receipt, 'officer');
    expect(detail.concerned?.id).toBe(await idOf(emailOf('provider')));
    expect(detail.concerned?.name).not.toBe('');
    expect(detail.history.at(-1)).toMatchObject({ action: 'nameConcerned', concerned: detail.concerned });
    const { reference, trackingToken: token } = receipt;
    const { body } = await post(instance.url, '/tracking', { reference, token });
    expect(JSON.stringify(body)).not.toContain(detail.concerned?.name);
    expect(JSON.stringify(body)).not.toContain('oncerned');
    await name(receipt, 'officer', NOBODY);
    const after = await caseOf(receipt, 'officer');
    expect(after.concerned).toBeNull();
    expect(after.history.at(-1)).toMatchObject({ action: 'nameConcerned', concerned: NOBODY });
  });

  it.each(ROLES)('shows the %s whom it concerns nothing, and lets them do nothing', async (role) => {
    const receipt = await complaintAbout(role);
    const { reference } = receipt;
    const client = as(role);
    const seen = await client.get(`/cases/${reference}`);
    expect(seen).toMatchObject({ status: 403, codes: ['conflictOfInterest'], data: null });
    expect(JSON.stringify(seen.error)).not.toContain('زائرة');
    const { version } = await caseOf(receipt);
    for (const action of STAFF_ACTIONS) {
      const body = { version, action, words: 'كلمات', internalNote: 'ملاحظة', dueOn: '2099-01-01' };
      for (const path of ['actions', 'preview']) {
        const { status } = await client.post(`/cases/${reference}/${path}`, body);
        expect(status, `${action} ${path}`).toBe(403);
      }
    }
    for (const path of ['copy', 'to-question'])
      expect((await client.post(`/cases/${reference}/${path}`)).status, path).toBe(403);
    expect((await client.get(`/cases/${reference}/attachments/1`)).status).toBe(403);
    expect((await caseOf(receipt)).version).toBe(version);

    for (const query of ['', 'view=open', 'view=waiting-for-me', `search=${reference}`]) {
      const { data } = await client.get<InboxRow[]>(`/inbox?pageSize=100&${query}`);
      expect(
        data.map((row) => row.reference),
        query,
      ).not.toContain(reference);
    }
    const { data: home } = await client.get<HomeFigures>('/home');
    expect(JSON.stringify(home)).not.toContain(reference);
    const { data: timers } = await client.get<TimerList>('/timers?view=due');
    expect(timers.rows.map((row) => row.reference)).not.toContain(reference);
    const { data: others } = await as('administrator').get<InboxRow[]>(`/inbox?search=${reference}`);
    expect(others).toHaveLength(1);
  });

  it('leaves whom it concerns out of the messages as well', async () => {
    const receipt = await complaintAbout('head');
    const listedFor = async (role: Role) =>
      (await as(role).get<MessagePage>('/messages?list=all')).data.rows.map(({ reference }) => reference);
    expect(await listedFor('officer')).toContain(receipt.reference);
    expect(await listedFor('head')).not.toContain(receipt.reference);
  });

  it('lets whom it concerns post none of its letters', async () => {
    const receipt = await complaintAbout('officer', { mobile: '+966551234567', preferredChannel: 'letter' });
    const [letter] = await messagesOf(receipt, { channel: 'letter' });
    const done = `/messages/${String(letter?.id)}/done`;
    const postedAt = async () => (await messagesOf(receipt, { id: letter?.id }))[0]?.sent_at;
    expect((await as('officer').get(`/messages/${String(letter?.id)}/paper`)).codes).toEqual([
      'conflictOfInterest',
    ]);
    expect(await as('officer').post(done)).toMatchObject({ status: 403, codes: ['conflictOfInterest'] });
    expect(await postedAt()).toBeNull();
    expect((await as('administrator').post(done)).status).toBe(200);
    expect(await postedAt()).not.toBeNull();
  });

  it('lets whom it concerns send none of its messages again', async () => {
    const other = await messagesOf(await complaint(), {});
    const own = await messagesOf(await complaintAbout('head'), {});
    const ids = [...own, ...other].map(({ id }) => id);
    await installation.knex('ms_outbox').whereIn('id', ids).update({ failed_at: 1, last_error: 'refused' });
    const resent = async (role: Role, body: object) =>
      (await as(role).post<{ resent: number }>('/messages/resend', body)).data.resent;
    expect(await resent('head', { ids: own.map(({ id }) => id) })).toBe(0);
    expect(await resent('head', { ids })).toBe(other.length);
    expect(await resent('head', { list: 'failed' })).toBe(0);
    expect(await resent('officer', { ids })).toBe(own.length);
  });

  it('lets whom it concerns have none of its timers tried again', async () => {
    const { knex } = installation;
    const timerOf = async ({ reference }: SubmissionReceipt) => {
      const ids = knex('ms_submissions')
        .where({ reference: parseReference(reference) })
        .select('id');
      const row = await knex('ms_timers').whereIn('submission_id', ids).first<{ id: number }>('id');
      await knex('ms_timers').where({ id: row.id }).update({ state: 'failed', done_at: 1, attempts: 8 });
      return row.id;
    };
    const stateOf = async (id: number) =>
      (await knex('ms_timers').where({ id }).first<{ state: string }>('state')).state;
    const own = await timerOf(await complaintAbout('head'));
    const other = await timerOf(await complaint());
    const retry = async (role: Role, id: number) =>
      (await as(role).post(`/timers/${String(id)}/retry`)).status;
    expect(await retry('head', own)).toBe(404);
    expect(await stateOf(own)).toBe('failed');
    expect(await retry('head', other)).toBe(200);
    expect(await retry('officer', own)).toBe(200);
    expect(await stateOf(own)).not.toBe('failed');
  });

  it('can be said to concern oneself, and be handed back by a colleague only', async () => {
    const receipt = await complaint();
    expect((await act(receipt, 'officer', { action: 'assign' })).data.assignedTo).not.toBeNull();
    const own = await idOf(emailOf('officer'));
    const beside = await act(receipt, 'head', { action: 'note', internalNote: 'ملاحظة', concerned: own });
    expect(beside.codes).toEqual(['concerned:notAsked']);
    const said = await name(receipt, 'officer', own);
    expect(said.status).toBe(200);
    expect(said.data).not.toHaveProperty('answers');
    expect((await name(receipt, 'officer', NOBODY)).codes).toEqual(['conflictOfInterest']);
    const seen = await caseOf(receipt, 'head');
    expect(seen.assignedTo).toBeNull();
    expect((await act(receipt, 'head', { action: 'assign', assignee: own })).codes).toEqual([
      'conflictOfInterest',
    ]);
    expect((await name(receipt, 'head', NOBODY)).status).toBe(200);
    expect((await as('officer').get(`/cases/${receipt.reference}`)).status).toBe(200);
  });

  it('is late without a word to whom it concerns; a part that they alone play is the Super Admin’s', async () => {
    const aboutHead = await complaintAbout('head');
    const aboutOfficer = await complaintAbout('officer');
    installation.moveableClock().advance(40 * DAY_MS);
    await createTimers(installation).runDue();
    const told = async ({ reference }: SubmissionReceipt): Promise<string[]> => {
      const rows = await installation
        .knex('ms_outbox')
        .where({ event: 'staff-late' })
        .where('parameters', 'like', `%${reference}%`)
        .select<{ recipient: string }[]>('recipient');
      return rows.map(({ recipient }) => recipient).sort();
    };
    expect(await told(aboutHead)).toEqual([emailOf('administrator'), emailOf('officer')].sort());
    expect(await told(aboutOfficer)).toEqual([emailOf('administrator'), emailOf('head')].sort());
  });

  it('forgets the name with everything else', async () => {
    const receipt = await complaintAbout('provider');
    const { reference, trackingToken: token } = receipt;
    const provider = await idOf(emailOf('provider'));
    const byApplicant = (action: string) =>
      post(instance.url, `/submissions/${reference}/actions`, {
        ...{ token, idempotencyKey: freshKey(), action },
      });
    const kept = () => installation.knex('ms_concerned').where({ staff_id: provider }).pluck('submission_id');
    const before = await kept();
    await byApplicant('withdraw');
    await byApplicant('erase');
    const erased = await act(receipt, 'officer', { action: 'forget' });
    expect(erased.data.concerned).toBeNull();
    expect(await kept()).toHaveLength(before.length - 1);
    expect(JSON.stringify(erased.data.history)).not.toContain('"concerned":{');
  });
});
