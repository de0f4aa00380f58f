import type { ServiceCard, SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, exampleRequest, freshKey, get, post, send, trackingOf } from '../sending.js';
import type { Answer } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { requestWithFiles } from '../uploading.js';

const SERVICE = 'financial-support';

/** What of Strapi's document service is used here; its own types know our content only inside a built app. */
interface Documents {
  findFirst(query: object): Promise<{ documentId: string; form: { steps: { fields: object[] }[] } }>;
  update(query: object): Promise<unknown>;
  publish(query: object): Promise<unknown>;
}

const faultsOf = ({ body }: Answer) => body.error.details.errors.map(({ path, code }) => `${path} ${code}`);

describe.each(availableDatabases)('f22 two tabs with one draft, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
  });
  afterAll(() => instance.stop());

  const submit = (body: object) => post<SubmissionReceipt>(instance.url, '/submissions', body);
  const rows = (table: string): Promise<unknown[]> => instance.app.db.connection(table).select('id');

  it('f22 that send it at once under its key make one request, with its file, and both are told of it', async () => {
    const body = await requestWithFiles(instance.url);
    const [one, other] = await Promise.all([submit(body), submit(body)]);
    expect([one.status, other.status].sort()).toEqual([200, 201]);
    expect(one.body.data).toEqual(other.body.data);
    expect((await trackingOf(instance.url, one.body.data)).attachments).toHaveLength(1);
  });

  it('f22 that send it under two keys: its file goes with one, and of the other nothing stays', async () => {
    const body = await requestWithFiles(instance.url);
    const [submissions, messages] = [await rows('ms_submissions'), await rows('ms_outbox')];
    const answers = await Promise.all([submit(body), submit({ ...body, idempotencyKey: freshKey() })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused && faultsOf(refused)).toEqual(['attachments.0.uploadToken uploadNotFound']);
    expect(await rows('ms_submissions')).toHaveLength(submissions.length + 1);
    expect(await rows('ms_outbox')).toHaveLength(messages.length + 1);
  });
});

describe('f23 a widget of an earlier version', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const submit = (body: object) => post<SubmissionReceipt>(instance.url, '/submissions', body);
  const services = (): Documents =>
    instance.app.documents('plugin::member-services.service') as object as Documents;
  /** Publishes the form with one more field at its end. @returns the version that stood before */
  const publishWith = async (field: object): Promise<number> => {
    const card = await get<ServiceCard>(instance.url, `/services/${SERVICE}`);
    const { documentId, form } = await services().findFirst({ filters: { slug: SERVICE } });
    const changed = structuredClone(form);
    changed.steps.at(-1)?.fields.push(field);
    await services().update({ documentId, data: { form: changed } });
    await services().publish({ documentId });
    return card.body.data.form.version ?? 0;
  };
  const text = (name: string, more: object = {}) => ({
    ...{ name, type: 'text', label: { ar: 'سؤال جديد', en: 'A new question' }, maxLength: 80 },
    purpose: { ar: 'للدراسة.', en: 'To study it.' },
    ...more,
  });

  it('f23 sends no more than the first one did, and is taken: nothing that came later is needed', async () => {
    const { attachments: _files, ...request } = exampleRequest();
    const receipt = await send(instance.url, request);
    const { attachments: _none, ...inquiry } = exampleInquiry();
    await send(instance.url, inquiry);
    const { reference, trackingToken: token } = receipt;
    const body = { token, idempotencyKey: freshKey(), action: 'message', words: 'متى يصلني الجواب؟' };
    const acted = await post<Tracking>(instance.url, `/submissions/${reference}/actions`, body);
    expect([acted.status, acted.body.data.messages.length]).toEqual([200, 1]);
    const rated = await post(instance.url, '/ratings', {
      ...{ idempotencyKey: freshKey(), subject: { service: SERVICE }, satisfaction: 5, locale: 'ar' },
    });
    expect(rated.status).toBe(201);
  });

  it('f23 whose form has grown by a question that need not be answered is taken', async () => {
    const formVersion = await publishWith(text('newlyAsked'));
    const { status } = await submit(exampleRequest({ formVersion }));
    expect(status).toBe(201);
  });

  it('f23 whose form has grown by one that must be is told so; nothing is stored, and its key stays good', async () => {
    const formVersion = await publishWith(text('newlyNeeded', { required: true }));
    const body = exampleRequest({ formVersion });
    const refused = await submit(body);
    expect(refused.status).toBe(400);
    expect(faultsOf(refused)).toEqual(['formVersion versionOutdated', 'answers.newlyNeeded required']);
    const answers = { ...body.answers, newlyNeeded: 'الجواب' };
    const again = await submit({ ...body, formVersion: formVersion + 1, answers });
    expect([again.status, again.body.meta.replayed]).toEqual([201, false]);
  });
});
