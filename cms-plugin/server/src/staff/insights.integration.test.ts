import { randomBytes } from 'node:crypto';
import type { CaseDetail, QuestionInsights, RatingFigures } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { sendInquiry } from '../../test/sent-inquiry.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import { installationOf } from '../installation.js';

describe.each(availableDatabases)('what staff learn from people, on %s', (database) => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    officer = await signIn(instance, 'officer');
  });
  afterAll(() => instance.stop());

  const send = async (path: string, body: object) => {
    const reply = await fetch(`${instance.url}/api/member-services${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: reply.status, text: await reply.text() };
  };
  const key = () => randomBytes(12).toString('hex');
  const insights = async () => (await officer.get<QuestionInsights>('/questions/insights')).data;

  it('counts what was not found, without numbers, addresses and names of members', async () => {
    const member = { membership_number: '99001', name: 'سلمان الدوسري', name_folded: 'سلمان الدوسري' };
    await instance.app.db.connection('ms_members').insert({ ...member, status: 'active', locale: 'ar' });
    for (const query of ['كيف أسجل سلمان 0512345678', 'كَيف أسجّل', 'نظارات me@example.org شمسية']) {
      expect((await send('/faqs/misses', { query, locale: 'ar' })).status).toBe(202);
    }
    expect((await send('/faqs/misses', { query: '1000000008', locale: 'ar' })).status).toBe(202);
    const { misses } = await insights();
    expect(misses.map(({ query, count }) => [query, count])).toEqual([
      ['كيف اسجل', 2],
      ['نظارات شمسيه', 1],
    ]);
    expect((await send('/faqs/misses', { query: 'x', locale: 'ar', name: 'y' })).status).toBe(400);
  });

  it('shows whether answers helped, each vote once', async () => {
    const [question] = (await installationOf(instance.app).content.current()).questions;
    const path = `/faqs/${question?.documentId ?? ''}/feedback`;
    const vote = { idempotencyKey: key(), helpful: false, comment: 'لم أفهم، اتصلوا بي على 0512345678' };
    expect((await send(path, vote)).status).toBe(201);
    expect((await send(path, vote)).status).toBe(200);
    expect((await send(path, { ...vote, helpful: true })).status).toBe(422);
    expect((await send(path, { idempotencyKey: key(), helpful: true })).status).toBe(201);
    expect(
      (await send('/faqs/nobodysquestion/feedback', { idempotencyKey: key(), helpful: true })).status,
    ).toBe(404);
    const { feedback } = await insights();
    expect(feedback).toEqual([
      {
        documentId: question?.documentId,
        question: question?.question,
        helpful: 1,
        unhelpful: 1,
        comments: ['لم أفهم، اتصلوا بي على …'],
      },
    ]);
  });

  it('makes a draft of an answered inquiry with one click, once, and without the person', async () => {
    const { reference } = await sendInquiry(instance, {
      applicant: { name: 'نورة القحطاني' },
      subject: 'شهادة العضوية',
      message: 'أنا نورة، جوالي 0512345678. كيف أطلب شهادة عضوية؟',
    });
    const path = `/cases/${reference}/to-question`;
    expect((await officer.post(path)).codes).toEqual(['answerRequired']);
    const words = `نورة القحطاني، حفظكم الله\n\nتُطلب الشهادة من صفحة الخدمات. رقم طلبكم ${reference}.`;
    await officer.post<CaseDetail>(`/cases/${reference}/actions`, { version: 1, action: 'answer', words });
    const [one, two] = [
      await officer.post<{ documentId: string }>(path),
      await officer.post<{ documentId: string }>(path),
    ];
    expect(one.status).toBe(200);
    expect(two.data).toEqual(one.data);
    const draft: unknown = await instance.app.db
      .query('plugin::member-services.question')
      .findOne({ where: { documentId: one.data.documentId } });
    expect(draft).toMatchObject({ publishedAt: null });
    const text = JSON.stringify(draft);
    for (const personal of ['نورة', 'القحطاني', '0512345678', reference])
      expect(text).not.toContain(personal);
    expect(text).toContain('كيف أطلب شهادة عضوية؟');
    expect(text).toContain('تُطلب الشهادة من صفحة الخدمات.');
  });

  it('shows satisfaction from ten answers on, with how sure it is', async () => {
    const figures = async () => (await officer.get<RatingFigures>('/ratings')).data;
    const rating = (satisfaction: number, month: string) => ({
      random_key: randomBytes(16).toString('hex'),
      source: 'case',
      month,
      locale: 'ar',
      satisfaction,
      comment: 'شكرًا',
      publish_comment: false,
    });
    const add = (...rows: object[]) => instance.app.db.connection('ms_ratings').insert(rows);
    await add(...Array.from({ length: 9 }, () => rating(5, '2026-10')));
    expect(await figures()).toMatchObject({ overall: { kind: 'not-enough', minimum: 10 }, comments: [] });
    await add(rating(2, '2026-10'), rating(1, '2026-11'));
    const { overall, months, comments } = await figures();
    expect(overall).toMatchObject({ kind: 'enough', answers: 11, satisfied: 9 });
    expect(months).toEqual([
      { month: '2026-10', kind: 'not-enough', minimum: 10 },
      { month: '2026-11', kind: 'not-enough', minimum: 10 },
    ]);
    expect(comments).toHaveLength(11);
  });
});
