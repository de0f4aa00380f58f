import { setTimeout as pause } from 'node:timers/promises';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { availableDatabases } from '../available-databases.js';
import { portOf } from '../databases.mjs';
import { openLine } from '../ledger/cutter.mjs';
import type { Line } from '../ledger/cutter.mjs';
import { exampleInquiry, get, post } from '../sending.js';
import type { Answer } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const NOWHERE = 0;

/** Between the server and its database lies a line that can be cut. */
describe.each(availableDatabases.filter((kind) => kind !== 'sqlite'))('the line to %s', (database) => {
  let line: Line;
  let instance: StrapiInstance;
  beforeAll(async () => {
    line = await openLine();
    line.lead(portOf(database));
    const env = { DATABASE_PORT: String(line.port), MEMBER_SERVICES_WORKERS: 'off' };
    instance = await startStrapiInstance({ database, env });
  });
  afterAll(async () => {
    await instance.stop();
    await line.stop();
  });

  const knex = () => instance.app.db.connection;
  const submit = (body: object) => post<SubmissionReceipt>(instance.url, '/submissions', body);
  const ready = () => get(instance.url, '/ready');
  const health = () => get(instance.url, '/health');
  const references = (): Promise<string[]> => knex()('ms_submissions').orderBy('id').pluck('reference');
  const waiting = (): Promise<unknown[]> => knex()('ms_outbox').whereNull('sent_at').select('id');
  /** Told that it was not taken, and when to come again; nothing in it looks like success. */
  const expectNotTaken = ({ status, headers, body }: Answer<SubmissionReceipt>): void => {
    expect([status, headers.get('retry-after'), body.data]).toEqual([503, '5', null]);
    expect(body.error.details.errors.map(({ code }) => code)).toEqual(['notReady']);
  };
  /** Does something at the next statement of a kind. */
  const atNext = (event: 'query' | 'query-response', statement: RegExp, act: () => void): void => {
    const listen = (...args: ({ sql?: string } | undefined)[]): void => {
      if (!args.some((arg) => statement.test(arg?.sql ?? ''))) return;
      knex().off(event, listen);
      act();
    };
    knex().on(event, listen);
  };

  it('f11 down: what is published is handed out as it was read last', async () => {
    const paths = ['/catalogue', '/services/financial-support', '/faqs?locale=en', '/documents'];
    const before = await Promise.all(paths.map((path) => get(instance.url, path)));
    line.lead(NOWHERE);
    line.cut();
    await pause(1100); // a look at the content version is good for a second
    const meanwhile = await Promise.all([...paths, '/faqs?locale=ar'].map((path) => get(instance.url, path)));
    line.lead(portOf(database));
    expect(meanwhile.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(meanwhile.slice(0, 4).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });

  it('f11 f13 down: whoever sends is told to come again, others are not sent here; up again: all goes on', async () => {
    line.lead(NOWHERE);
    line.cut();
    const bodies = Array.from({ length: 4 }, () => exampleInquiry());
    const refused = await Promise.all(bodies.map(submit));
    for (const answer of refused) expectNotTaken(answer);
    const unready = await ready();
    expect(unready.status).toBe(503);
    expect(unready.body.error.details.errors[0]?.params).toEqual({ reason: 'database' });
    expect((await health()).status).toBe(200);

    line.lead(portOf(database));
    expect((await ready()).status).toBe(200);
    expect(await references()).toEqual([]);
    for (const body of bodies) expect((await submit(body)).status).toBe(201);
    expect(await installationOf(instance.app).outbox.runOnce()).toBe(bodies.length);
    expect(instance.mails()).toHaveLength(bodies.length);
  });

  it('f12 cut in the middle of a transaction: nothing stays, and the same sending again is taken', async () => {
    const before = await references();
    const body = exampleInquiry();
    atNext('query-response', /^insert into .ms_history\b/i, () => line.cut());
    expectNotTaken(await submit(body));
    expect(await references()).toEqual(before);
    expect((await submit(body)).status).toBe(201);
    expect(await references()).toHaveLength(before.length + 1);
  });

  it('f12 cut before the word that it is committed: the same sending again gets the answer, once', async () => {
    const before = await references();
    const body = exampleInquiry();
    atNext('query', /^commit\b/i, () => line.cutAtAnswer());
    expectNotTaken(await submit(body));
    expect(await references()).toHaveLength(before.length + 1);
    const again = await submit(body);
    expect([again.status, again.body.meta.replayed]).toEqual([200, true]);
    expect((await references()).at(-1)).toBe(again.body.data.reference);
    expect(await references()).toHaveLength(before.length + 1);
  });

  it('f13 away when a mail is accepted: that is noted when it is back, and the mail goes once', async () => {
    const { outbox } = installationOf(instance.app);
    await outbox.runOnce();
    const before = instance.mails().length;
    expect((await submit(exampleInquiry())).status).toBe(201);
    const { provider } = instance.app.plugin('email') as object as { provider: MailProvider };
    const send = provider.send.bind(provider);
    provider.send = async (mail) => {
      const answer = await send(mail);
      line.lead(NOWHERE);
      line.cut();
      return answer;
    };
    await outbox.runOnce().catch(() => undefined); // whether it is told now depends on what was under way
    provider.send = send;
    line.lead(portOf(database));
    await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBe(0);
    await outbox.runOnce();
    expect(instance.mails()).toHaveLength(before + 1);
  });
});

interface MailProvider {
  send(mail: unknown): Promise<unknown>;
}
