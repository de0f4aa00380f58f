import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { get } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { installationOf } from '../installation.js';
import { keepKeyPrints } from '../keys/key-prints.js';
import { readKeyRing } from '../keys/key-ring.js';
import { freshKeySetting } from '../keys/test-keys.js';
import { whyNotReady } from './readiness.js';
import { WriteProbe } from './write-probe.js';

describe.each(availableDatabases)('whether a server is ready, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'none' });
  });
  afterAll(() => instance.stop());

  const ready = () => get(instance.url, '/ready');
  const knex = () => instance.app.db.connection;
  const parts = (on: Knex = knex()) => ({
    knex: on,
    keys: installationOf(instance.app).keys,
    stopping: { begun: false },
    writes: new WriteProbe(on, () => Promise.resolve(1)),
  });

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
    expect(await whyNotReady({ ...parts(), keys: other })).toBe('keys');
    await expect(keepKeyPrints(knex(), other, 1)).rejects.toThrow('is not the one under that name');
    const changed = readKeyRing(freshKeySetting('new'));
    await expect(keepKeyPrints(knex(), changed, 1)).resolves.toBeUndefined();
  });

  it('is denied while the database can only be read, and no longer once it takes what is written', async () => {
    if (database === 'sqlite') {
      await knex().raw('PRAGMA query_only = ON');
      expect(await whyNotReady(parts())).toBe('readOnly');
      await knex().raw('PRAGMA query_only = OFF');
    } else {
      let reason: string | undefined;
      const look = async (trx: Knex.Transaction) => void (reason = await whyNotReady(parts(trx)));
      await knex().transaction(look, { readOnly: true });
      expect(reason).toBe('readOnly');
    }
    expect(await whyNotReady(parts())).toBeUndefined();
  });

  it('is found out by one write in ten seconds, whoever asks, and by every call while none succeeds', async () => {
    let elapsed = 0;
    let writes = 0;
    const probe = new WriteProbe(
      knex(),
      () => Promise.resolve((writes += 1)),
      () => elapsed,
    );
    expect(await Promise.all([probe.succeeds(), probe.succeeds()])).toEqual([true, true]);
    elapsed = 9_999;
    expect(await probe.succeeds()).toBe(true);
    expect(writes).toBe(1);
    elapsed = 10_000;
    expect(await probe.succeeds()).toBe(true);
    expect(writes).toBe(2);
    const row: unknown = await knex()('ms_meta').where({ name: 'written-at' }).first('value');
    expect(row).toEqual({ value: '2' });

    if (database !== 'sqlite') return;
    elapsed = 20_000;
    await knex().raw('PRAGMA query_only = ON');
    expect(await probe.succeeds()).toBe(false);
    await knex().raw('PRAGMA query_only = OFF');
    expect(await probe.succeeds()).toBe(true);
  });
});
