import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondConnection } from '../../cms-plugin/server/test/second-connection.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { Installation } from '../../cms-plugin/server/src/installation.js';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { createTimers } from '../../cms-plugin/server/src/timers/create-timers.js';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const DAY_MS = 86_400_000;
const OFFICER = { roles: ['officer'], person: '7' } as const;
const CASES = 12;

describe.each(availableDatabases)('f26 a job on three instances, on %s', (database) => {
  let instance: StrapiInstance;
  let installation: Installation;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    installation = installationOf(instance.app);
    await installation.timers.stop();
  });
  afterAll(() => instance.stop());

  it('f26 runs once, and one that comes round is put in once for the next time', async () => {
    const clock = installation.moveableClock();
    const references: string[] = [];
    for (let count = 0; count < CASES; count += 1) {
      const { reference } = await send(instance.url, exampleInquiry());
      await instance.app
        .plugin('member-services')
        .service<SubmissionsService>('submissions')
        .act({
          submission: { reference },
          actor: OFFICER,
          staffName: 'موظف',
          action: 'requestCorrection',
          input: { words: 'نرجو الإيضاح.' },
        });
      references.push(reference);
    }
    clock.advance(9 * DAY_MS);

    // SQLite has one server by nature, so there the three share its connection.
    const connections = database === 'sqlite' ? [] : [1, 2, 3].map(() => secondConnection(instance));
    try {
      const runners = [0, 1, 2].map((index) =>
        createTimers({ ...installation, knex: connections[index] ?? installation.knex }),
      );
      await Promise.all(runners.map((runner) => runner.runDue()));
    } finally {
      await Promise.all(connections.map((knex) => knex.destroy()));
    }

    const { knex } = installation;
    const reminders: unknown[] = await knex('ms_history').where({ action: 'remind' }).pluck('submission_id');
    expect(reminders).toHaveLength(CASES);
    expect(new Set(reminders).size).toBe(CASES);
    const told: unknown[] = await knex('ms_outbox').where({ event: 'correction-reminder' }).pluck('id');
    expect(told).toHaveLength(CASES);
    const rounds: unknown[] = await knex('ms_timers').where({ kind: 'digest', state: 'open' }).pluck('cause');
    expect(rounds).toHaveLength(1);
    expect(references).toHaveLength(CASES);
  });
});
