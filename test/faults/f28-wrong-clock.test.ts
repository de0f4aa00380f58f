import { addDays, civilDayOf, startOfDay } from '@member-services/contract/forms';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseClock } from '../../cms-plugin/server/src/clock/clock.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { Installation } from '../../cms-plugin/server/src/installation.js';
import type { ActionToTake, AppliedAction } from '../../cms-plugin/server/src/submissions/apply-action.js';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { createTimers } from '../../cms-plugin/server/src/timers/create-timers.js';
import { availableDatabases } from '../available-databases.js';
import { exampleRequest, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const MINUTE_MS = 60_000;
const WRONG_BY_MS = 10 * MINUTE_MS;
const OFFICER = { roles: ['officer'], person: '7' } as const;
const COMMITTEE = { roles: ['committee'], person: '8' } as const;

describe.each(availableDatabases)('f28 an instance whose clock is wrong, on %s', (database) => {
  let instance: StrapiInstance;
  let installation: Installation;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    installation = installationOf(instance.app);
    await installation.timers.stop();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => instance.stop());

  it.each([WRONG_BY_MS, -WRONG_BY_MS])(
    'f28 wrong by %i ms, it goes by the clock of the database',
    async (wrongBy) => {
      const clock = databaseClock(installation.knex);
      const before = await clock.now();
      vi.spyOn(Date, 'now').mockReturnValue(before + wrongBy);
      const told = await clock.now();
      // SQLite is one host by nature: its process is the only clock that there is.
      const expected = database === 'sqlite' ? before + wrongBy : before;
      expect(Math.abs(told - expected)).toBeLessThan(WRONG_BY_MS / 2);
      await installation.knex.transaction(async (trx) => {
        expect(Math.abs((await clock.now(trx)) - expected)).toBeLessThan(WRONG_BY_MS / 2);
      });
    },
  );

  it('f28 stepping back, it releases nothing before its day, and then once', async () => {
    const clock = installation.moveableClock();
    const receipt = await send(instance.url, exampleRequest());
    const { reference } = receipt;
    const act = (taken: Omit<ActionToTake, 'submission' | 'staffName'>): Promise<AppliedAction> =>
      instance.app
        .plugin('member-services')
        .service<SubmissionsService>('submissions')
        .act({ submission: { reference }, staffName: 'موظف', ...taken });
    const checklist = ['identity', 'contact', 'answers', 'declaration'];
    await act({ actor: OFFICER, action: 'verify', input: { checklist } });
    await act({ actor: OFFICER, action: 'raise', input: {} });
    const recorded = { decision: 'accept', words: 'تنطبق الشروط.' } as const;
    await act({ actor: COMMITTEE, action: 'recordDecision', input: recorded });
    const releasedAt = startOfDay(addDays(civilDayOf(await clock.now()), 14));
    await installation.knex('ms_timers').whereNot({ kind: 'release' }).delete();

    const runner = createTimers(installation);
    clock.advance(releasedAt + MINUTE_MS - (await clock.now()));
    const claimed = await runner.claim();
    if (!claimed) throw new Error('Nothing was due.');
    clock.advance(-WRONG_BY_MS);
    expect(await runner.run(claimed)).toBe('postponed');
    const early = await act({
      actor: { roles: ['clock'], person: null },
      action: 'releaseDecision',
      input: {},
    });
    expect(early).toMatchObject({
      code: 'gateClosed',
      params: { earliest: civilDayOf(releasedAt), earliestAt: new Date(releasedAt).toISOString() },
    });
    expect((await trackingOf(instance.url, receipt)).status).toBe('under-study');

    clock.advance(WRONG_BY_MS);
    expect(await runner.runDue()).toBe(1);
    expect((await trackingOf(instance.url, receipt)).status).toBe('accepted');
    expect(await runner.runDue()).toBe(0);
  });
});
