import type { MessagePage } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { sendInquiry } from '../../cms-plugin/server/test/sent-inquiry.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

describe('f37 a row that poisons the outbox', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_WORKERS: 'off' } });
  });
  afterAll(async () => {
    await instance.stop();
    delete process.env['MEMBER_SERVICES_WORKERS'];
  });

  it('f37 is set aside and shown, and the messages behind it leave', async () => {
    for (const email of ['first@example.org', 'second@example.org', 'third@example.org'])
      await sendInquiry(instance, { applicant: { email } });
    const outbox = instance.app.db.connection('ms_outbox');
    await outbox.clone().where({ recipient: 'first@example.org' }).update({ parameters: '{"date": ' });
    await installationOf(instance.app).outbox.runOnce();
    expect(
      instance
        .mails()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['second@example.org', 'third@example.org']);
    const officer = await signIn(instance, 'officer');
    const { rows } = (await officer.get<MessagePage>('/messages?list=failed')).data;
    expect(rows.map(({ fault }) => fault)).toEqual(['setAside']);
  });
});
