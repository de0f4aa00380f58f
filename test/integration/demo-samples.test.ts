import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availableDatabases } from '../available-databases.js';
import { startStrapiInstance, type StrapiInstance } from '../strapi-instance.js';

interface Sample {
  key: string;
  status: string;
  history: unknown[];
  attachments: { name: string }[];
  rating?: unknown;
}

const file = JSON.parse(await readFile('demo/strapi/data/demo-submissions.json', 'utf8')) as {
  submissions: Sample[];
};
const samples = file.submissions;

describe.each(availableDatabases)("the demo's sample submissions on %s", (database) => {
  let instance: StrapiInstance;

  const rows = (table: string): Promise<Record<string, unknown>[]> =>
    instance.app.db.connection<Record<string, unknown>>(table).select('*');

  beforeAll(async () => {
    instance = await startStrapiInstance({ seed: 'all', database });
  });

  afterAll(async () => {
    await instance.stop();
  });

  test('are all there, each where its sample stands', async () => {
    const statuses = (await rows('ms_submissions')).map(({ status }) => status);
    expect(statuses.sort()).toEqual(samples.map(({ status }) => status).sort());
  });

  test('have every step of their past in their history', async () => {
    const steps = samples.reduce((sum, { history }) => sum + history.length, 0);
    expect(await rows('ms_history')).toHaveLength(steps);
  });

  test('have their files, with bytes that can be looked at', async () => {
    const names = (await rows('ms_attachments')).map(({ file_name, held }) => [file_name, Boolean(held)]);
    const expected = samples.flatMap(({ attachments }) => attachments.map(({ name }) => [name, true]));
    expect(expected.length).toBeGreaterThan(0);
    expect(names.sort()).toEqual(expected.sort());
  });

  test('were rated, and no rating names its submission', async () => {
    const ratings = await rows('ms_ratings');
    expect(ratings).toHaveLength(samples.filter(({ rating }) => rating).length);
    for (const rating of ratings) expect(Object.keys(rating).join()).not.toMatch(/submission|reference|_at/);
  });

  test('lie in the past and reach up to the last day', async () => {
    const instants = (await rows('ms_submissions')).map(({ submitted_at }) => Number(submitted_at));
    expect(Math.max(...instants)).toBeLessThan(Date.now());
    expect(Math.max(...instants)).toBeGreaterThan(Date.now() - 3 * 86_400_000);
  });

  test('are not mailed now: that was done in their day', () => {
    expect(instance.mails()).toEqual([]);
  });
});
