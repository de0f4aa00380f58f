import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleInquiry, post, send } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { installationOf } from '../installation.js';
import { storeRecovery } from './recovery-requests.js';
import { answerRecoveries } from './recovery-worker.js';

const RECOVERY = '/tracking/recovery';

describe.each(availableDatabases)('a lost link, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
  });
  afterAll(() => instance.stop());

  const ask = (contact: string, reference?: string) =>
    post(instance.url, RECOVERY, { contact, ...(reference ? { reference } : {}) });
  const inquiryOf = (applicant: object) =>
    send(
      instance.url,
      exampleInquiry({
        applicant: { kind: 'public', name: 'سائل تجريبي', preferredChannel: 'email', ...applicant },
      }),
    );
  const isOpenedBy = async (reference: string, token: string) =>
    (await post(instance.url, '/tracking', { reference, token })).status === 200;

  /** Links of one mailbox: every fresh one, as reference and token. */
  const linksTo = (email: string): Map<string, string> => {
    const texts = instance
      .mails()
      .filter(({ to, subject }) => JSON.stringify(to).includes(email) && /رابط|روابط/.test(subject))
      .map(({ text }) => text);
    const links = texts.flatMap((text) => [...text.matchAll(/#ms\/track\/([A-Z0-9]+)\/([\w.%-]+)/g)]);
    return new Map(links.map(([, reference = '', token = '']) => [reference, decodeURIComponent(token)]));
  };

  it('is answered to the recorded address with a fresh link for each request, however the address is typed', async () => {
    const email = 'Lost.Link@example.org';
    const first = await inquiryOf({ email });
    const second = await inquiryOf({ email: 'lost.link@example.org' });
    const foreign = await inquiryOf({ email: 'other@example.org' });

    const answer = await ask(' LOST.link@Example.ORG ');
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ data: { accepted: true }, meta: {} });
    await vi.waitFor(
      () => {
        const found = new Map([...linksTo('Lost.Link@'), ...linksTo('lost.link@')]);
        expect([...found.keys()].sort()).toEqual([first.reference, second.reference].sort());
      },
      { timeout: 20_000, interval: 100 },
    );

    const fresh = new Map([...linksTo('Lost.Link@'), ...linksTo('lost.link@')]);
    for (const { reference, trackingToken } of [first, second]) {
      const token = fresh.get(reference) ?? '';
      expect(token).not.toBe(trackingToken);
      expect(await isOpenedBy(reference, token)).toBe(true);
      // The earlier link is revoked, and says no more than any wrong one.
      const before = await post(instance.url, '/tracking', { reference, token: trackingToken });
      const wrong = await post(instance.url, '/tracking', { reference, token: 'k1.AAAAAAAAAAAAAAAAAAAAAA' });
      expect(before.status).toBe(404);
      expect(before.text).toBe(wrong.text);
    }
    expect(await isOpenedBy(foreign.reference, foreign.trackingToken)).toBe(true);
  });

  it('is not answered for a case that is erased in the same moment', async () => {
    const email = 'erased-meanwhile@example.org';
    const { reference } = await inquiryOf({ email });
    const installation = installationOf(instance.app);
    const { knex } = installation;
    const erased = { email: null, forgotten_at: 1 };
    const row = () => knex('ms_submissions').where({ reference });
    const before = await row().first<{ id: number; token_epoch: number }>('id', 'token_epoch');
    const fresh = () => knex('ms_outbox').where({ submission_id: before.id, event: 'tracking-link' });
    let answered: Promise<void> | undefined;
    await knex.transaction(async (trx) => {
      await trx('ms_submissions').where({ reference }).update(erased);
      // One connection alone: there the question waits for the erasure by itself.
      if (database !== 'sqlite') {
        await storeRecovery(knex, { contact: email }, 1);
        answered = answerRecoveries(installation);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    });
    if (database === 'sqlite') await storeRecovery(knex, { contact: email }, 1);
    await (answered ?? answerRecoveries(installation));
    expect(await row().first('token_epoch')).toEqual({ token_epoch: before.token_epoch });
    expect(await fresh()).toEqual([]);
  });

  it('comes as one message that leads to all requests of the person', async () => {
    const email = 'several-requests@example.org';
    const [first, second] = [await inquiryOf({ email }), await inquiryOf({ email })];
    expect((await ask(email)).status).toBe(202);
    await vi.waitFor(
      () => expect([...linksTo(email).keys()].sort()).toEqual([first.reference, second.reference].sort()),
      { timeout: 20_000, interval: 100 },
    );
    const sent = instance
      .mails()
      .filter(({ to, subject }) => JSON.stringify(to).includes(email) && /رابط|روابط/.test(subject));
    expect(sent).toHaveLength(1);
    const [, parts = ''] = /#ms\/track\/(\S+)/.exec(sent[0]?.text ?? '') ?? [];
    const [one = '', its = '', other = '', others = ''] = parts.split('/').map(decodeURIComponent);
    expect([one, other]).toEqual([second.reference, first.reference]);
    expect(await isOpenedBy(one, its)).toBe(true);
    expect(await isOpenedBy(other, others)).toBe(true);
  });

  it('says in that message what each of them was about, an inquiry as well', async () => {
    const email = 'what-about@example.org';
    const applicant = { kind: 'public', name: 'سائل تجريبي', preferredChannel: 'email', email };
    for (const category of ['question', 'complaint', 'suggestion'])
      await send(instance.url, exampleInquiry({ category, applicant }));
    await ask(email);
    const text = await vi.waitFor(
      () => {
        const found = instance
          .mails()
          .find(({ to, subject }) => JSON.stringify(to).includes(email) && /رابط/.test(subject));
        if (!found) throw new Error('It has not come yet.');
        return found.text;
      },
      { timeout: 20_000, interval: 100 },
    );
    const named = /[A-Z0-9]{4}-[A-Z0-9]{4}/.source;
    expect(text).toMatch(new RegExp(`${named} \\(اقتراح\\)`));
    for (const words of ['شكوى', 'استفسار'])
      expect(text).toMatch(new RegExp(`^${words}\n\u200e?${named}$`, 'm'));
  });

  it('concerns one request where a reference is named, and nothing where it is another person’s', async () => {
    const email = 'two-requests@example.org';
    const [kept, lost, foreign] = [
      await inquiryOf({ email }),
      await inquiryOf({ email }),
      await inquiryOf({ email: 'third@example.org' }),
    ];
    expect((await ask(email, foreign.reference)).status).toBe(202);
    expect((await ask(email, lost.reference.toLowerCase())).status).toBe(202);
    await vi.waitFor(() => expect([...linksTo(email).keys()]).toEqual([lost.reference]), {
      timeout: 20_000,
      interval: 100,
    });
    expect(await isOpenedBy(kept.reference, kept.trackingToken)).toBe(true);
    expect(await isOpenedBy(foreign.reference, foreign.trackingToken)).toBe(true);
  });

  it('finds a mobile in Arabic digits and reaches it by text message', async () => {
    const { reference } = await inquiryOf({ mobile: '0551234567', preferredChannel: 'sms' });
    expect((await ask('٠٥٥ ١٢٣ ٤٥٦٧')).status).toBe(202);
    await vi.waitFor(
      async () => {
        const rows: { channel: string; recipient: string }[] = await instance.app.db
          .connection('ms_outbox as o')
          .join('ms_submissions as s', 's.id', 'o.submission_id')
          .where({ 's.reference': reference, 'o.event': 'tracking-link' })
          .select('o.channel', 'o.recipient');
        expect(rows).toEqual([{ channel: 'sms', recipient: '+966551234567' }]);
      },
      { timeout: 20_000, interval: 100 },
    );
  });

  it('leaves no trace of who asked once it is answered', async () => {
    expect((await ask('nobody@example.org')).status).toBe(202);
    await vi.waitFor(
      async () => expect(await instance.app.db.connection('ms_recoveries').select('*')).toEqual([]),
      { timeout: 20_000, interval: 100 },
    );
  });
});
