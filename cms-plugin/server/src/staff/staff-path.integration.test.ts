import type {
  ActionPreview,
  CaseDetail,
  CannedReply,
  HomeFigures,
  InboxRow,
} from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { sendInquiry, until } from '../../test/sent-inquiry.js';
import { sendHelpRequest } from '../../test/sent-request.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';

describe.each(availableDatabases)('the way of an inquiry through the panel, on %s', (database) => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    officer = await signIn(instance, 'officer');
  });
  afterAll(() => instance.stop());

  it('is found in the inbox, by reference, number and any spelling of the name', async () => {
    const { reference } = await sendInquiry(instance, {
      applicant: { name: 'أحمَد العتيبي', membershipNumber: '10001' },
    });
    await sendInquiry(instance);
    const { data, meta, headers } = await officer.get<InboxRow[]>('/inbox');
    expect(data).toHaveLength(2);
    expect(meta).toMatchObject({ page: 1, total: 2 });
    expect(headers.get('cache-control')).toBe('no-store');
    for (const search of [reference.toLowerCase(), '١٠٠٠١', 'احمد', 'العتيبى احمد']) {
      const found = await officer.get<InboxRow[]>(`/inbox?search=${encodeURIComponent(search)}`);
      expect(
        found.data.map((row) => row.reference),
        search,
      ).toEqual([reference]);
    }
    expect((await officer.get<InboxRow[]>('/inbox?search=%25')).data).toEqual([]);
    expect((await officer.get('/inbox?sort=id')).codes).toEqual(['sort:unknownQuery']);
  });

  it('recognises a member and compares with the directory without showing an identity number', async () => {
    const { reference } = await sendInquiry(instance, {
      applicant: { membershipNumber: '10001', mobile: '+966510000009' },
    });
    const { data } = await officer.get<CaseDetail>(`/cases/${reference}`);
    expect(data.recognition).toMatch(/member/);
    expect(data.membership?.number).toBe('10001');
    expect(data.comparison).toContainEqual(expect.objectContaining({ datum: 'mobile', result: 'mismatch' }));
    expect(JSON.stringify(data)).not.toContain('1000000016');
  });

  it('is answered, and the answer reaches the person by mail with the link to follow it', async () => {
    const { reference } = await sendInquiry(instance, { applicant: { email: 'asker@example.org' } });
    const before = await officer.get<CaseDetail>(`/cases/${reference}`);
    expect(before.data.actions).toContain('answer');
    const words = 'يبدأ التجديد في الأول من ديسمبر.\n\nنسعد بخدمتكم <b>دائمًا</b>.';
    const preview = await officer.post<ActionPreview>(`/cases/${reference}/preview`, {
      version: before.data.version,
      action: 'answer',
      words,
    });
    const done = await officer.post<CaseDetail>(`/cases/${reference}/actions`, {
      version: before.data.version,
      action: 'answer',
      words,
    });
    expect(done.data).toMatchObject({ status: 'answered', version: before.data.version + 1 });
    expect(done.data.timeline.at(-1)).toMatchObject({ event: 'answered', words });

    const mailed = () => instance.mails().filter(({ to }) => to.includes('asker@example.org'));
    await until('two messages', () => mailed().length === 2);
    const [answer] = mailed();
    const [previewed] = preview.data.messages;
    expect(answer?.subject).toBe(previewed?.subject);
    expect(answer?.text).toContain('يبدأ التجديد في الأول من ديسمبر.');
    expect(answer?.html).toContain('&lt;b&gt;');
    expect(answer?.html).toContain('dir="rtl"');
    expect(answer?.text).toMatch(new RegExp(`#ms/track/${reference}/\\S+`));
    expect(previewed?.text).toMatch(new RegExp(`#ms/track/${reference}/…`));
    await until('a note of the sending', async () => {
      const { data } = await officer.get<CaseDetail>(`/cases/${reference}`);
      return data.notifications.every(({ sentAt }) => sentAt !== null);
    });
  });

  it('cannot be closed without an answer, nor acted on by who saw an older state', async () => {
    const { reference } = await sendInquiry(instance);
    const act = (body: object) => officer.post<CaseDetail>(`/cases/${reference}/actions`, body);
    expect((await act({ version: 1, action: 'close' })).status).toBe(409);
    expect((await act({ version: 1, action: 'answer' })).codes).toEqual(['words:answerRequired']);
    expect((await act({ version: 1, action: 'note', internalNote: 'للعلم' })).status).toBe(200);
    const stale = await act({ version: 1, action: 'answer', words: 'نعم' });
    expect(stale.status).toBe(409);
    expect(stale.codes).toEqual(['staleVersion']);
    expect(stale.error?.details.present).toMatchObject({ version: 2, status: 'submitted' });
  });

  it('goes on as a request: corrected, verified against the checklist, and told at every step', async () => {
    const { reference, trackingToken } = await sendHelpRequest(instance, { email: 'helped@example.org' });
    const act = (body: object) => officer.post<CaseDetail>(`/cases/${reference}/actions`, body);
    const found = await officer.get<CaseDetail>(`/cases/${reference}`);
    expect(found.data).toMatchObject({ recognition: 'member', channel: 'help-request', version: 1 });
    expect(found.data.form?.steps.length).toBeGreaterThan(0);
    expect(found.data.declaration?.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(found.data.comparison).toContainEqual(expect.objectContaining({ datum: 'name', result: 'match' }));

    expect((await act({ version: 1, action: 'requestCorrection' })).codes).toEqual(['words:reasonRequired']);
    const neverAsked = await act({
      version: 1,
      action: 'requestCorrection',
      words: 'نرجو توضيح الموضوع.',
      fields: ['description', 'answers.topic'],
    });
    expect(neverAsked.codes).toEqual(['fields.1:notAnOption']);
    const asked = await act({
      version: 1,
      action: 'requestCorrection',
      words: 'نرجو توضيح الموضوع.',
      internalNote: 'لم يتضح',
      fields: ['description'],
    });
    expect(asked.data.status).toBe('awaiting-applicant');
    const mailed = () => instance.mails().filter(({ to }) => to.includes('helped@example.org'));
    // What asks for a correction is cancelled where the correction is quicker than the mail.
    await until('two messages', () => mailed().length === 2);
    const supplied = await fetch(`${instance.url}/api/member-services/submissions/${reference}/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token: trackingToken,
        idempotencyKey: 'correction-of-the-test',
        action: 'supplyCorrection',
        answers: { description: 'أحتاج إلى توضيح خطوات تجديد العضوية تحديدًا.' },
      }),
    });
    expect(supplied.status).toBe(200);

    const { version } = (await officer.get<CaseDetail>(`/cases/${reference}`)).data;
    const unchecked = await act({ version, action: 'verify', checklist: ['identity', 'contact'] });
    expect(unchecked.codes).toEqual(['checklist.answers:required', 'checklist.declaration:required']);
    const checklist = ['identity', 'contact', 'answers', 'declaration'];
    const verified = await act({ version, action: 'verify', checklist, internalNote: 'مطابق للسجل' });
    expect(verified.data.status).toBe('verified');
    expect(verified.data.history.at(-1)).toMatchObject({ action: 'verify', internalNote: 'مطابق للسجل' });
    expect(verified.data.history.at(-1)?.staffName).toContain('العلاقات');

    const tracked = await fetch(`${instance.url}/api/member-services/tracking`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reference, token: trackingToken }),
    });
    const told = await tracked.text();
    expect((JSON.parse(told) as { data: { status: string } }).data.status).toBe('verified');
    for (const inner of ['مطابق للسجل', 'لم يتضح', 'موظف', 'internalNote', 'staff'])
      expect(told).not.toContain(inner);

    await until('three messages', () => mailed().length === 3);
    expect(mailed().every(({ text }) => text.includes(`#ms/track/${reference}/`))).toBe(true);
    for (const { text } of mailed()) expect(text).not.toMatch(/نرجو توضيح الموضوع|مطابق|أحتاج/);
  });

  it('is not declined by whoever verified it, nor handled by whom it concerns', async () => {
    const { reference } = await sendHelpRequest(instance);
    const act = (client: StaffClient, body: object) =>
      client.post<CaseDetail>(`/cases/${reference}/actions`, body);
    const checklist = ['identity', 'contact', 'answers', 'declaration'];
    await act(officer, { version: 1, action: 'verify', checklist });
    const own = await act(officer, { version: 2, action: 'decline', words: 'نعتذر.' });
    expect(own).toMatchObject({ status: 403, codes: ['conflictOfInterest'] });
    const head = await signIn(instance, 'head');
    expect((await act(head, { version: 2, action: 'decline', words: 'نعتذر.' })).data.status).toBe(
      'rejected',
    );
    const account = instance.accounts.find(({ role }) => role === 'officer');
    const mine = await sendInquiry(instance, { applicant: { email: account?.email.toUpperCase() ?? '' } });
    expect((await officer.get<CaseDetail>(`/cases/${mine.reference}`)).data.actions).toEqual([]);
    const answer = { version: 1, action: 'answer', words: 'يبدأ التجديد في المحرم.' };
    const answered = await officer.post(`/cases/${mine.reference}/actions`, answer);
    expect(answered).toMatchObject({ status: 403, codes: ['conflictOfInterest'] });
  });

  it('is late once its day has passed, and open until it has ended', async () => {
    const { reference } = await sendInquiry(instance, { now: Date.now() - 40 * 86_400_000 });
    const inView = async (view: string) =>
      (await officer.get<InboxRow[]>(`/inbox?view=${view}&search=${reference}`)).data.map(({ late }) => late);
    expect(await inView('late')).toEqual([true]);
    expect(await inView('waiting-for-me')).toEqual([true]);
    expect(await inView('open')).toEqual([true]);
    const dismissed = { version: 1, action: 'dismiss', words: 'وصلتنا الرسالة مرتين.' };
    expect((await officer.post(`/cases/${reference}/actions`, dismissed)).status).toBe(200);
    for (const view of ['late', 'waiting-for-me', 'open']) expect(await inView(view), view).toEqual([]);
    expect(await inView('all')).toEqual([false]);
  });

  it('stands on the home page of whom it waits for', async () => {
    const { data } = await officer.get<HomeFigures>('/home');
    expect(data.waitingForMeCount).toBeGreaterThan(0);
    expect(data.newSinceYesterdayCount).toBeGreaterThan(0);
    const committee = await signIn(instance, 'committee');
    expect((await committee.get<HomeFigures>('/home')).data.waitingForMeCount).toBe(0);
  });

  it('has courteous texts at hand', async () => {
    const { data } = await officer.get<CannedReply[]>('/canned-replies');
    expect(data.map(({ id }) => id)).toContain('acknowledgement');
    expect(data.every(({ body }) => body.ar && body.en)).toBe(true);
  });
});
