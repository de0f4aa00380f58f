import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { databaseClock } from '../../cms-plugin/server/src/clock/clock.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { Installation } from '../../cms-plugin/server/src/installation.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const DAY_MS = 86_400_000;

describe('a clock that can be moved', () => {
  let instance: StrapiInstance;
  let installation: Installation;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    installation = installationOf(instance.app);
    await installation.timers.stop();
  });
  afterAll(() => instance.stop());

  it('is the demo’s: moved ahead in the panel, and found there again after a start', async () => {
    const officer = await signIn(instance, 'officer');
    const before = await installation.clock.now();
    const moved = await officer.post<{ now: string }>('/clock/move', { next: true });
    expect(moved.status).toBe(200);
    expect(Date.parse(moved.data.now)).toBeGreaterThan(before);
    const again = await installation.demoClock();
    expect(await again.now()).toBeGreaterThanOrEqual(Date.parse(moved.data.now));
    expect((await officer.post('/clock/move', { next: true, by: DAY_MS })).codes).toEqual(['by:unknownKey']);
  });

  it('does not exist where the clock is the database’s own, whoever asks and however it was left', async () => {
    const officer = await signIn(instance, 'officer');
    const honest = databaseClock(installation.knex);
    vi.spyOn(installation, 'clock', 'get').mockReturnValue(honest);
    for (const body of [{ next: true }, { reference: 'KF7M2XQ9' }, {}]) {
      expect((await officer.post('/clock/move', body)).status).toBe(404);
    }
    expect((await officer.get<object>('/timers')).data).not.toHaveProperty('clock');
    vi.restoreAllMocks();
  });

  it('is refused in production, although a demo left its offset in the database', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    try {
      expect(() => installation.moveableClock()).toThrow('refused in production');
      await expect(installation.demoClock()).rejects.toThrow('refused in production');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
