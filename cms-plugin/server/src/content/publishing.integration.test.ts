import type { Catalogue, Questions, ServiceCard } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleInquiry, get, post } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { installationOf } from '../installation.js';

type Entry = Record<string, unknown> & { documentId: string };
/** What of Strapi's document service is used here; its own types know our content only inside a built app. */
interface Documents {
  findFirst(query: object): Promise<Entry>;
  findMany(query: object): Promise<Entry[]>;
  create(query: object): Promise<Entry>;
  update(query: object): Promise<Entry>;
  publish(query: object): Promise<unknown>;
  unpublish(query: object): Promise<unknown>;
}

describe.each(availableDatabases)('what editors publish, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
  });
  afterAll(() => instance.stop());

  const of = (type: 'service' | 'question' | 'text' | 'organisation'): Documents =>
    instance.app.documents(`plugin::member-services.${type}`) as object as Documents;
  const questions = async () => (await get<Questions>(instance.url, '/faqs')).body.data.questions;
  const card = async (slug: string) => get<ServiceCard>(instance.url, `/services/${slug}?locale=en`);

  it('is told in one language, and what stands only in the other is named', async () => {
    const entry = await of('service').findFirst({ filters: { slug: 'volunteering' } });
    const { documentId } = entry;
    await of('service').update({ documentId, data: { summary: { ar: 'شاركونا وقتكم.' } } });
    await of('service').publish({ documentId });
    const { body } = await get<Catalogue>(instance.url, '/catalogue?locale=en');
    const index = body.data.services.findIndex(({ slug }) => slug === 'volunteering');
    expect(body.data.services[index]?.summary).toBe('شاركونا وقتكم.');
    expect(body.meta).toEqual({
      locale: 'en',
      digits: 'latin',
      untranslated: [`services.${String(index)}.summary`],
    });
  });

  it('says in which digits the association writes Arabic', async () => {
    const entry = await of('organisation').findFirst({});
    const { documentId } = entry;
    await of('organisation').update({ documentId, data: { digits: 'arabicIndic' } });
    for (const path of ['/catalogue', '/faqs', '/documents', '/services/volunteering']) {
      expect((await get(instance.url, path)).body.meta).toMatchObject({ digits: 'arabicIndic' });
    }
    await of('organisation').update({ documentId, data: { digits: 'latin' } });
  });

  it('is answered with 304 to whoever has it, until it is published anew', async () => {
    const first = await get(instance.url, '/faqs');
    const tag = first.headers.get('etag') ?? '';
    const again = await get(instance.url, '/faqs', { headers: { 'If-None-Match': tag } });
    expect([again.status, again.text]).toEqual([304, '']);

    const entry = await of('question').findFirst({ filters: { slug: 'how-to-become-member' } });
    const { documentId } = entry;
    await of('question').update({ documentId, data: { question: { ar: 'كيف أصبح عضوًا؟' } } });
    expect((await questions()).map(({ question }) => question)).not.toContain('كيف أصبح عضوًا؟');
    await of('question').publish({ documentId });
    const changed = await get<Questions>(instance.url, '/faqs', { headers: { 'If-None-Match': tag } });
    expect(changed.status).toBe(200);
    expect(changed.body.data.questions.map(({ question }) => question)).toContain('كيف أصبح عضوًا؟');
    await of('question').unpublish({ documentId });
    expect((await questions()).map(({ slug }) => slug)).not.toContain('how-to-become-member');
  });

  it('is asked for by HEAD as by GET, and other methods are told which are allowed', async () => {
    const head = await fetch(`${instance.url}/api/member-services/catalogue`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const answer = await get(instance.url, '/catalogue', { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    const write = await get(instance.url, '/submissions');
    expect([write.status, write.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('is agreed to under the version that was published, of any length that fits, and of none that does not', async () => {
    const notice = await of('text').findFirst({ filters: { key: 'privacy-notice' } });
    const { documentId } = notice;
    const agreed = (version: string) =>
      post(
        instance.url,
        '/submissions',
        exampleInquiry({ consent: [{ purpose: 'privacy-notice', version, given: true }] }),
      );
    const publish = async (version: string | null) => {
      await of('text').update({ documentId, data: { version } });
      await of('text').publish({ documentId });
    };
    for (const version of ['2026-11-26, second reading', 'الإصدار الثاني لعام 1448']) {
      await publish(version);
      expect((await agreed(version)).status, version).toBe(201);
    }
    // As it was typed before versions had a length, or with nothing at all.
    const { connection } = instance.app.db;
    for (const [version, served] of [
      ['2026-11-26, as approved by the board of directors', '2026-11-26, as approved by the b'],
      ['2.0 ', '2.0'],
      [null, '0'],
    ] as const) {
      await publish('1.0');
      await connection('ms_texts').where({ document_id: documentId }).update({ version });
      installationOf(instance.app).content.forget();
      const { body } = await get<Catalogue>(instance.url, '/catalogue');
      expect(body.data.notices.privacy.version).toBe(served);
      expect((await agreed(served)).status, served).toBe(201);
    }
    await expect(publish('v'.repeat(33))).rejects.toThrow(/32/);
    await publish('1.0');
    expect((await agreed('1.0')).status).toBe(201);
  });

  it('may be asked for by any website, never with credentials', async () => {
    const origin = { Origin: 'https://association.example' };
    const { headers } = await get(instance.url, '/catalogue', { headers: origin });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const preflight = await fetch(`${instance.url}/api/member-services/submissions`, {
      method: 'OPTIONS',
      headers: { ...origin, 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('Content-Type');
    const sent = await post(instance.url, '/submissions', exampleInquiry());
    expect(sent.headers.get('cache-control')).toBe('no-store');
  });

  it('leaves every other path to Strapi, and has no routes of Strapi’s own', async () => {
    const ask = async (path: string) => (await fetch(`${instance.url}${path}`)).status;
    expect(await ask('/_health')).toBe(204);
    for (const path of [
      '/api/services',
      '/api/ms-services',
      '/api/questions',
      '/api/member-services/services',
    ]) {
      expect(await ask(path), path).toBe(404);
    }
  });

  it('has a name, search words in both spellings and an address without anybody typing them', async () => {
    const made = await of('question').create({
      data: {
        question: { ar: 'هل تُقبل الهويّة الرقميّة؟', en: 'Is a digital ID accepted?' },
        answer: { ar: 'نعم.' },
      },
    });
    expect(made).toMatchObject({ name: 'هل تُقبل الهويّة الرقميّة؟', slug: 'is-a-digital-id-accepted' });
    const found = async (word: string) =>
      (await of('question').findMany({ _q: word })).map(({ documentId }) => documentId);
    for (const spelling of ['الهوية الرقمية', 'الهويه الرقميه', 'الهويّة', 'Digital id', 'is-a-digital-id']) {
      expect(await found(spelling), spelling).toContain(made.documentId);
    }
    expect(await found('بطاقة ائتمان')).not.toContain(made.documentId);
  });

  it('counts the versions of a form by itself, and keeps each one that was published', async () => {
    const before = (await card('supporter-statement')).body.data.form;
    const entry = await of('service').findFirst({ filters: { slug: 'supporter-statement' } });
    const { documentId } = entry;
    const form = structuredClone(entry['form']) as { steps: { fields: { hint?: object }[] }[] };
    const [field] = form.steps[0]?.fields ?? [];
    if (field) field.hint = { ar: 'تلميح جديد', en: 'A new hint' };
    await of('service').update({ documentId, data: { form, formVersion: 99 } });
    await of('service').publish({ documentId });
    expect((await card('supporter-statement')).body.data.form.version).toBe((before.version ?? 0) + 1);
    const kept: unknown[] = await instance.app.db
      .connection('ms_form_versions')
      .where({ service_document_id: documentId });
    expect(kept).toHaveLength(2);
  });
});
