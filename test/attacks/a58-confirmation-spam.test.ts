import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessagePage } from '@member-services/contract/forms';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { sendInquiry, until } from '../../cms-plugin/server/test/sent-inquiry.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const MEASURE = 3;
const STRANGER = 'stranger@example.org';

describe('a58: confirmations used to pester a stranger', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MAIL_PER_RECIPIENT_AND_DAY: String(MEASURE) } });
  });
  afterAll(() => instance.stop());

  it('carry nothing of what was typed, and stop at the day’s measure; staff see what is held and let it go', async () => {
    const sent = MEASURE + 2;
    for (let count = 0; count < sent; count += 1) {
      await sendInquiry(instance, {
        applicant: { email: STRANGER, name: 'Buy now https://spam.example' },
        message: 'Cheap glasses at https://spam.example',
      });
    }
    const mailed = () => instance.mails().filter(({ to }) => to === STRANGER);
    const officer = await signIn(instance, 'officer');
    const held = async () => (await officer.get<MessagePage>('/messages?list=held')).data.rows;
    await until('the rest is held', async () => (await held()).length === sent - MEASURE);
    await until('the day’s measure has left', () => mailed().length === MEASURE);
    for (const { subject, text, html } of mailed())
      expect(subject + text + (html ?? '')).not.toContain('spam');
    expect((await held()).every(({ fault }) => fault === 'recipientLimit')).toBe(true);

    const freed = await officer.post<{ resent: number }>('/messages/resend', { list: 'held' });
    expect(freed.data.resent).toBe(sent - MEASURE);
    await until('all have left', () => mailed().length === sent);
  });
});
