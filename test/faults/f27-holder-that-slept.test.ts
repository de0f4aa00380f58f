import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { Installation } from '../../cms-plugin/server/src/installation.js';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { createTimers } from '../../cms-plugin/server/src/timers/create-timers.js';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const OFFICER = { roles: ['officer'], person: '7' } as const;
const PACE = { everyMs: DAY_MS, leaseMs: MINUTE_MS };

describe.each(availableDatabases)('f27 an instance that sleeps in the middle of a job, on %s', (database) => {
  let instance: StrapiInstance;
  let installation: Installation;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    installation = installationOf(instance.app);
    await installation.timers.stop();
  });
  afterAll(() => instance.stop());

  it('f27 is overtaken after its lease, and its late write changes nothing', async () => {
    const clock = installation.moveableClock();
    const { reference } = await send(instance.url, exampleInquiry());
    await instance.app
      .plugin('member-services')
      .service<SubmissionsService>('submissions')
      .act({
        submission: { reference },
        actor: OFFICER,
        staffName: 'موظف',
        action: 'answer',
        input: { words: 'يبدأ التجديد في المحرم.' },
      });
    await installation.knex('ms_timers').whereNot({ kind: 'closing' }).delete();
    clock.advance(10 * DAY_MS);

    const sleeper = createTimers(installation, PACE);
    const other = createTimers(installation, PACE);
    const claimed = await sleeper.claim();
    if (!claimed) throw new Error('Nothing was due.');
    expect(await other.claim()).toBeUndefined();

    clock.advance(2 * MINUTE_MS);
    expect(await other.runDue()).toBe(1);
    expect(await sleeper.run(claimed)).toBe('lost');

    const steps: unknown[] = await installation.knex('ms_history').where({ action: 'close' }).pluck('id');
    expect(steps).toHaveLength(1);
    const [timer] = (await installation.knex('ms_timers').where({ id: claimed.id })) as { fence: number }[];
    expect(Number(timer?.fence)).toBe(claimed.fence + 1);
  });
});
