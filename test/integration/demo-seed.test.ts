import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStrapiInstance, type StrapiInstance } from '../strapi-instance.js';

const progress = { type: 'demo', name: 'seed', key: 'progress' } as const;
const types = ['service', 'question', 'question-category', 'document', 'text'] as const;

let folder = '';
let instance: StrapiInstance;

const count = (type: (typeof types)[number]): Promise<number> =>
  instance.app.documents(`plugin::member-services.${type}`).count({ status: 'published' });

const counts = async (): Promise<number[]> => Promise.all(types.map(count));

const restart = async (): Promise<void> => {
  await instance.stop();
  instance = await startStrapiInstance({ folder });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-services-seed-'));
  instance = await startStrapiInstance({ folder });
});

afterAll(async () => {
  await instance.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the demo that fills itself', () => {
  test('publishes every service, question, document and text of its data', async () => {
    const services = JSON.parse(await readFile('demo/strapi/data/services.json', 'utf8')) as {
      services: unknown[];
    };
    expect(await count('service')).toBe(services.services.length);
    for (const published of await counts()) expect(published).toBeGreaterThan(0);
  });

  test('lets every member of staff sign in with the password of this installation', async () => {
    expect(instance.accounts.length).toBeGreaterThan(5);
    for (const { email, password } of instance.accounts) {
      const answer = await fetch(`${instance.url}/admin/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect(answer.status, email).toBe(200);
    }
  });

  test('goes on where a killed first start stopped, doubles nothing and leaves an edit alone', async () => {
    const before = await counts();
    const texts = instance.app.documents('plugin::member-services.text');
    const edit: Record<string, string> = { version: '2.0' };
    const [first, second] = await texts.findMany({ status: 'draft', limit: 2 });
    if (!first || !second) throw new Error('There are no texts.');
    await texts.update({ documentId: first.documentId, data: edit });
    await texts.delete({ documentId: second.documentId });
    await instance.app.store.set({ ...progress, value: { startedAt: Date.now(), done: ['accounts'] } });

    await restart();

    expect(await counts()).toEqual(before);
    const edited = await instance.app
      .documents('plugin::member-services.text')
      .findOne({ documentId: first.documentId });
    expect(edited).toMatchObject(edit);
  });

  test('never touches again what it has filled once', async () => {
    const questions = instance.app.documents('plugin::member-services.question');
    const [one] = await questions.findMany({ status: 'draft', limit: 1 });
    if (!one) throw new Error('There are no questions.');
    await questions.delete({ documentId: one.documentId });
    const before = await counts();

    await restart();

    expect(await counts()).toEqual(before);
  });
});
