import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { installationOf } from '../installation.js';
import { keepKeyPrints } from '../keys/key-prints.js';
import { readKeyRing } from '../keys/key-ring.js';
import { freshKeySetting } from '../keys/test-keys.js';
import { whyNotReady } from './readiness.js';

describe('whether a server is ready', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ seed: 'none' });
  });
  afterAll(() => instance.stop());

  const ready = () => get(instance.url, '/ready');
  const knex = () => instance.app.db.connection;

  it('is said once it has started, and that it lives as well', async () => {
    expect(await ready()).toMatchObject({ status: 200, body: { data: { status: 'ready' } } });
    expect((await get(instance.url, '/health')).status).toBe(200);
  });

  it('is denied while a change of the tables is missing, as on an older copy', async () => {
    const [row] = (await knex()('ms_migrations').orderBy('id', 'desc').limit(1)) as { id: number }[];
    await knex()('ms_migrations').where({ id: row?.id }).delete();
    const answer = await ready();
    await knex()('ms_migrations').insert(row);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.body.error.details.errors).toEqual([
      { path: '', code: 'notReady', params: { reason: 'tables' } },
    ]);
    expect((await ready()).status).toBe(200);
  });

  it('is denied with keys that the database does not know under their names; such a server does not start', async () => {
    const { keys } = installationOf(instance.app);
    const other = readKeyRing(freshKeySetting(keys.currentId));
    const stopping = { begun: false };
    expect(await whyNotReady({ knex: knex(), keys: other, stopping })).toBe('keys');
    await expect(keepKeyPrints(knex(), other, 1)).rejects.toThrow('is not the one under that name');
    const changed = readKeyRing(freshKeySetting('new'));
    await expect(keepKeyPrints(knex(), changed, 1)).resolves.toBeUndefined();
  });
});
