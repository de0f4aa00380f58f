import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { createOutbox } from '../../cms-plugin/server/src/outbox/create-outbox.js';
import { sendInquiry } from '../../cms-plugin/server/test/sent-inquiry.js';
import { exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** A57: a recipient that is more than one, or a header in disguise. */
const ADDRESSES = [
  'a@example.org\r\nBcc: b@example.org',
  'a@example.org, b@example.org',
  '"Bank" <a@example.org>',
  `${'a'.repeat(10_000)}@example.org`,
];

describe('a57: headers and recipients smuggled in', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it.each(ADDRESSES.map((address) => [address.slice(0, 40), address]))('refuses %j', async (_name, email) => {
    const example = exampleRequest();
    const { status } = await post(instance.url, '/submissions', {
      ...example,
      applicant: { ...example.applicant, email },
    });
    expect(status).toBe(400);
  });

  it('sends nothing to an address that got into the table all the same, and sets it aside at once', async () => {
    await installationOf(instance.app).outbox.stop();
    await sendInquiry(instance, { applicant: { email: 'safe@example.org' } });
    const outbox = instance.app.db.connection('ms_outbox');
    await outbox.clone().update({ recipient: 'safe@example.org, other@example.org' });
    const { strapi, keys, content, settings, clock } = installationOf(instance.app);
    const worker = createOutbox({ strapi, keys, content, settings, now: () => clock.now() });
    await worker.runOnce();
    const [row] = await outbox.clone().select<{ last_error: string; failed_at: unknown }[]>('*');
    expect(row?.last_error).toBe('InvalidRecipient');
    expect(row?.failed_at).not.toBeNull();
    expect(instance.mails().filter(({ to }) => to.includes('example.org, '))).toEqual([]);
    await worker.stop();
  });
});
