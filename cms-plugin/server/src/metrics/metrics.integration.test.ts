import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, exampleRequest, post, send } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { holdOldMessages } from '../backup/hold-messages.js';
import { installationOf } from '../installation.js';

const DAY_MS = 86_400_000;
const TOKEN = 'a-token-for-this-test-alone';

describe('counters for Prometheus', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    const env = { MEMBER_SERVICES_METRICS_TOKEN: TOKEN, MEMBER_SERVICES_WORKERS: 'off' };
    instance = await startStrapiInstance({ env });
    // The rounds of the installation that this one is a copy of may have become due since then.
    await installationOf(instance.app).knex('ms_timers').delete();
  });
  afterAll(() => instance.stop());

  const ask = (authorization?: string) =>
    fetch(`${instance.url}/api/member-services/metrics`, {
      headers: authorization === undefined ? {} : { Authorization: authorization },
    });
  const figures = async (): Promise<string> => (await ask(`Bearer ${TOKEN}`)).text();

  it('are nobody’s but whose who shows the token', async () => {
    const strange = [undefined, `Bearer ${TOKEN}x`, 'Bearer ', TOKEN, `bearer ${TOKEN}`];
    for (const authorization of strange) expect((await ask(authorization)).status, authorization).toBe(404);
    const answer = await ask(`Bearer ${TOKEN}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('count submissions, refusals and what waits, and name nobody', async () => {
    await send(instance.url, exampleInquiry());
    const body = exampleRequest();
    await send(instance.url, body);
    await post(instance.url, '/submissions', body); // again: stored once
    await post(instance.url, '/submissions', { ...body, service: 'none' });
    const text = await figures();
    expect(text).toContain('member_services_submissions_total{kind="inquiry"} 1\n');
    expect(text).toContain('member_services_submissions_total{kind="service-request"} 1\n');
    expect(text).toContain('member_services_refusals_total{code="unknownService"} 1\n');
    expect(text).toContain('member_services_messages_waiting 2\n');
    expect(text).toMatch(/member_services_messages_oldest_seconds \d/);
    expect(text).toContain('member_services_messages_failed 0\n');
    expect(text).toContain('member_services_messages_held_after_restore 0\n');
    expect(text).toContain('member_services_timers_late 0\n');
    expect(text).not.toMatch(/example\.org|عضو/);
  });

  it('count apart what was given up, what a restore held back, and what time has passed by; nothing that is cancelled', async () => {
    const installation = installationOf(instance.app);
    const { knex } = installation;
    for (let count = 0; count < 3; count += 1) await send(instance.url, exampleInquiry());
    const ids = (await knex('ms_outbox').orderBy('id').pluck('id')) as number[];
    const [cancelled, given, gone] = ids;
    await knex('ms_outbox').where({ id: cancelled }).update({ cancelled_at: 1 });
    await knex('ms_outbox').where({ id: given }).update({ failed_at: 1, last_error: 'EAUTH' });
    await knex('ms_outbox').where({ id: gone }).update({ failed_at: 1, cancelled_at: 1 });
    const waiting = ids.length - 3;
    expect(await figures()).toContain(`member_services_messages_waiting ${String(waiting)}\n`);

    expect(await holdOldMessages(knex, await installation.clock.now())).toBe(waiting);
    installation.moveableClock().advance(400 * DAY_MS);
    const text = await figures();
    expect(text).toContain('member_services_messages_waiting 0\n');
    expect(text).toContain('member_services_messages_failed 1\n');
    expect(text).toContain(`member_services_messages_held_after_restore ${String(waiting)}\n`);
    expect(text).toMatch(/member_services_timers_late [1-9]/);
  });
});
