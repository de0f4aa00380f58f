import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandwrittenMessage, MessagePage } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../../../demo/start/ports.mjs';
import { startSmsCatcher } from '../../../../demo/start/sms-catcher.mjs';
import { exampleInquiry, post, send } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { signIn } from '../../test/staff-client.js';

const patience = { timeout: 30_000, interval: 100 };

const inquiryOf = (url: string, applicant: object) =>
  send(url, exampleInquiry({ applicant: { kind: 'public', name: 'سائل تجريبي', ...applicant } }));
const linkIn = (text = ''): { reference: string; token: string } => {
  const [, reference = '', token = ''] = /#ms\/track\/([A-Z0-9]+)\/([\w.%-]+)/.exec(text) ?? [];
  return { reference, token: decodeURIComponent(token) };
};
const isOpened = async (url: string, link: { reference: string; token: string }) =>
  (await post(url, '/tracking', link)).status === 200;

describe('a link that is lost and asked for by mobile, with a gateway for text messages', () => {
  let instance: StrapiInstance;
  let folder = '';
  let gateway: Awaited<ReturnType<typeof startSmsCatcher>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'texts-'));
    const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
    gateway = await startSmsCatcher({ port, folder });
    instance = await startStrapiInstance({
      env: { SMS_GATEWAY_URL: `http://127.0.0.1:${String(port)}/messages` },
    });
  });
  afterAll(async () => {
    delete process.env['SMS_GATEWAY_URL'];
    await instance.stop();
    await gateway.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('comes as a text message where a gateway sends them, whichever way the person had chosen', async () => {
    const { url } = instance;
    const byLetter = await inquiryOf(url, { mobile: '0551234567', preferredChannel: 'letter' });
    const byMail = await inquiryOf(url, {
      ...{ mobile: '0557654321', email: 'both@example.org', preferredChannel: 'email' },
    });
    const textTo = (mobile: string) => gateway.messages().find(({ to }) => to === mobile)?.text;

    for (const [contact, mobile, receipt] of [
      ['٠٥٥ ١٢٣ ٤٥٦٧', '+966551234567', byLetter],
      ['+966 55 765 4321', '+966557654321', byMail],
    ] as const) {
      expect((await post(url, '/tracking/recovery', { contact })).status).toBe(202);
      await vi.waitFor(() => expect(textTo(mobile)).toBeDefined(), patience);
      const link = linkIn(textTo(mobile));
      expect(link.reference).toBe(receipt.reference);
      expect(await isOpened(url, link)).toBe(true);
      expect(await isOpened(url, { ...link, token: receipt.trackingToken })).toBe(false);
    }
    const rows: unknown = await instance.app.db
      .connection('ms_outbox')
      .where({ event: 'tracking-link' })
      .orderBy('id')
      .pluck('channel');
    expect(rows).toEqual(['sms', 'sms']);
  });
});

describe('a link that is lost and asked for by mobile, without a gateway', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it('waits for hands where nothing sends text messages, and goes by mail as well to whoever gave an address', async () => {
    const { url } = instance;
    const byLetter = await inquiryOf(url, { mobile: '0551234567', preferredChannel: 'letter' });
    const byText = await inquiryOf(url, {
      ...{ mobile: '0557654321', email: 'both@example.org', preferredChannel: 'sms' },
    });
    for (const contact of ['0551234567', '0557654321'])
      expect((await post(url, '/tracking/recovery', { contact })).status).toBe(202);

    const officer = await signIn(instance, 'officer');
    const waiting = async () =>
      (await officer.get<MessagePage>('/messages?list=by-hand')).data.rows.filter(
        ({ event }) => event === 'tracking-link',
      );
    await vi.waitFor(async () => expect(await waiting()).toHaveLength(2), patience);
    const papers = new Map<string, HandwrittenMessage>();
    for (const { id } of await waiting()) {
      const { data } = await officer.get<HandwrittenMessage>(`/messages/${String(id)}/paper`);
      papers.set(data.recipient, data);
    }
    expect([...papers.keys()].sort()).toEqual(['+966551234567', '+966557654321']);
    const paper = papers.get('+966551234567');
    expect(paper?.channel).toBe('sms');
    expect(linkIn(paper?.text).reference).toBe(byLetter.reference);
    expect(await isOpened(url, linkIn(paper?.text))).toBe(true);

    const mailed = () =>
      instance
        .mails()
        .find(
          ({ to, text }) => to.includes('both@example.org') && linkIn(text).token !== byText.trackingToken,
        );
    await vi.waitFor(() => expect(mailed()).toBeDefined(), patience);
    expect(await isOpened(url, linkIn(mailed()?.text))).toBe(true);
  });
});
