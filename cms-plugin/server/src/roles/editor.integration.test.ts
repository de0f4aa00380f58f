import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { until } from '../../test/sent-inquiry.js';

interface Entry {
  documentId: string;
  name: string;
  question?: { ar?: string; en?: string };
  answer?: { ar?: string; en?: string };
}

describe('a content editor in the Content Manager', () => {
  let instance: StrapiInstance;
  let headers: Record<string, string>;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    const account = instance.accounts.find(({ role }) => role === 'editor');
    const reply = await fetch(`${instance.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account?.email, password: account?.password }),
    });
    const { data } = (await reply.json()) as { data: { token: string } };
    headers = { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' };
  });
  afterAll(() => instance.stop());

  const manage = async <Answer>(method: string, path: string, body?: object) => {
    const reply = await fetch(
      `${instance.url}/content-manager/collection-types/plugin::member-services.${path}`,
      {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      },
    );
    return { status: reply.status, answer: (await reply.json()) as Answer };
  };
  const search = async (type: string, words: string) =>
    (await manage<{ results: Entry[] }>('GET', `${type}?_q=${encodeURIComponent(words)}`)).answer.results;
  const published = async (locale: string) => {
    const reply = await fetch(`${instance.url}/api/member-services/faqs?locale=${locale}`);
    const { data } = (await reply.json()) as { data: { questions: { id: string; question: string }[] } };
    return data.questions;
  };

  it('finds a question by an Arabic word, however it is spelt', async () => {
    const found = await search('question', 'العضوية');
    expect(found.length).toBeGreaterThan(0);
    expect((await search('question', 'العضويه')).map(({ documentId }) => documentId)).toEqual(
      expect.arrayContaining(found.map(({ documentId }) => documentId)),
    );
    expect(found.every(({ name }) => name.length > 0)).toBe(true);
  });

  it('edits both languages side by side, and the website shows it only once it is published', async () => {
    const [entry] = await search('question', 'العضوية');
    if (!entry) throw new Error('No question was found.');
    const question = { ar: 'كيف أجدد عضويتي هذا العام؟', en: 'How do I renew this year?' };
    const draft = await manage<{ data: Entry }>('PUT', `question/${entry.documentId}`, { question });
    expect(draft.status).toBe(200);
    expect((await published('ar')).some((one) => one.question === question.ar)).toBe(false);
    const path = `question/${entry.documentId}/actions/publish`;
    expect((await manage('POST', path, { question })).status).toBe(200);
    await until('the question on the website', async () =>
      (await published('ar')).some((one) => one.question === question.ar),
    );
    expect((await published('en')).some((one) => one.question === question.en)).toBe(true);
  });

  it('makes a new question, category and document, and takes one away again', async () => {
    const made = await manage<{ data: Entry }>('POST', 'question', {
      kind: 'question',
      question: { ar: 'هل لديكم مواقف؟', en: 'Is there parking?' },
      answer: { ar: 'نعم.', en: 'Yes.' },
    });
    expect(made.status).toBe(201);
    expect(made.answer.data.name).toBe('هل لديكم مواقف؟');
    expect((await manage('DELETE', `question/${made.answer.data.documentId}`)).status).toBe(200);
    expect((await manage('POST', 'question-category', { title: { ar: 'عام', en: 'General' } })).status).toBe(
      201,
    );
    const document = { kind: 'guide', title: { ar: 'دليل', en: 'Guide' }, version: '1.0' };
    expect((await manage('POST', 'document', document)).status).toBe(201);
  });

  it('keeps out of everything about people', async () => {
    for (const path of ['/inbox', '/home', '/ratings', '/cases/22222222']) {
      const { status } = await fetch(`${instance.url}/member-services${path}`, { headers });
      expect(status, path).toBe(403);
    }
    expect((await fetch(`${instance.url}/admin/users`, { headers })).status).toBe(403);
  });
});
