import type { ReceiptAnswer } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendInquiry, until } from '../../cms-plugin/server/test/sent-inquiry.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const SECRET = 'a-secret-of-the-test';

describe('f10 a bounce is told before the delivery', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MESSAGE_RECEIPT_SECRET: SECRET } });
  });
  afterAll(async () => {
    await instance.stop();
    delete process.env['MESSAGE_RECEIPT_SECRET'];
  });

  const tell = async (body: object, authorization = `Bearer ${SECRET}`) => {
    const reply = await fetch(`${instance.url}/api/member-services/receipts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
    });
    return { status: reply.status, data: ((await reply.json()) as { data: ReceiptAnswer | null }).data };
  };

  it('f10 both are kept with their times, whatever the order, each once', async () => {
    await sendInquiry(instance);
    await until('the mail', () => instance.mails().length === 1);
    const rows = () =>
      instance.app.db
        .connection('ms_outbox')
        .select<{ message_id: string; sent_at: unknown; delivered_at: unknown; bounced_at: unknown }[]>('*');
    await until('the note of it', async () => (await rows())[0]?.sent_at !== null);
    const message = `<${(await rows())[0]?.message_id ?? ''}@optometry.example.org>`;
    const bounced = { message, outcome: 'bounced', at: '2026-11-25T10:00:05Z' };
    const delivered = { message, outcome: 'delivered', at: '2026-11-25T10:00:00Z' };
    expect(await tell(bounced)).toEqual({ status: 200, data: { noted: 1 } });
    expect(await tell(delivered)).toEqual({ status: 200, data: { noted: 1 } });
    expect((await tell(bounced)).data?.noted).toBe(0);
    const [row] = await rows();
    expect(Number(row?.bounced_at)).toBe(Date.parse(bounced.at));
    expect(Number(row?.delivered_at)).toBe(Date.parse(delivered.at));
  });

  it('f10 nobody tells anything without the secret, and unknown keys are refused', async () => {
    const receipt = { message: 'x', outcome: 'bounced' };
    expect((await tell(receipt, 'Bearer wrong')).status).toBe(403);
    expect((await tell({ ...receipt, more: 1 })).status).toBe(400);
    const inAddress = `Basic ${Buffer.from(`provider:${SECRET}`).toString('base64')}`;
    expect(await tell(receipt, inAddress)).toEqual({ status: 200, data: { noted: 0 } });
  });
});
