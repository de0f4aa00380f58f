import type { SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleRequest, freshKey, post, send, trackingOf } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import type { RolesService } from '../roles/roles-service.js';
import type { SubmissionsService } from '../submissions/submissions-service.js';

describe.each(availableDatabases)('rights over one’s own data, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'content' });
  });
  afterAll(() => instance.stop());

  const byApplicant = ({ reference, trackingToken: token }: SubmissionReceipt, body: object) =>
    post<Tracking>(instance.url, `/submissions/${reference}/actions`, {
      token,
      idempotencyKey: freshKey(),
      ...body,
    });
  const staff = () => instance.app.plugin('member-services').service<SubmissionsService>('submissions');
  const OFFICER = { roles: ['officer'], person: '7' } as const;

  it('can be asked for after a case has ended, and wait for staff with a day', async () => {
    const receipt = await send(instance.url, exampleRequest());
    await byApplicant(receipt, { action: 'withdraw' });
    const asked = await byApplicant(receipt, { action: 'erase' });
    expect(asked.status).toBe(200);
    expect(asked.body.data.privacy).toMatchObject([{ right: 'erase' }]);
    expect(asked.body.data.timeline.at(-1)).toMatchObject({ event: 'erasureAsked', status: 'withdrawn' });
    const before = await trackingOf(instance.url, receipt);
    expect(before.actions).toEqual(['see', 'correct', 'erase', 'withdrawConsent']);

    const { reference } = receipt;
    const answer = { submission: { reference }, actor: OFFICER, staffName: 'موظف' } as const;
    const input = { words: 'محونا ما لا يلزمنا حفظه.' };
    expect(await staff().act({ ...answer, action: 'answerPrivacyRequest', input })).toMatchObject({
      kind: 'applied',
    });
    const after = await trackingOf(instance.url, receipt);
    expect(after.privacy).toEqual([]);
    expect(after.timeline.at(-1)).toMatchObject({ event: 'privacyAnswered', words: input.words });
    expect(await staff().act({ ...answer, action: 'answerPrivacyRequest', input })).toMatchObject({
      code: 'gateClosed',
    });
  });

  it('say what is to be corrected, and nothing that belongs to another action', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const wordless = await byApplicant(receipt, { action: 'correct' });
    expect(wordless.body.error.details.errors[0]).toMatchObject({ path: 'words', code: 'required' });
    const strange = await byApplicant(receipt, { action: 'see', purpose: 'process-request' });
    expect(strange.body.error.details.errors[0]).toMatchObject({ path: 'purpose', code: 'notAsked' });
  });

  it('let a consent be taken back once, and never the notice that was read', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const { consents } = await trackingOf(instance.url, receipt);
    const [consent] = consents.filter(({ given }) => given);
    expect(consent?.labels.ar).toBeTruthy();
    expect(consents.map(({ purpose }) => purpose)).not.toContain('privacy-notice');
    const take = (purpose: string | undefined) =>
      byApplicant(receipt, { action: 'withdrawConsent', purpose });

    const taken = await take(consent?.purpose);
    expect(taken.body.data.consents).toContainEqual({ ...consent, given: false });
    expect(taken.body.data.privacy).toMatchObject([{ right: 'withdrawConsent', purpose: consent?.purpose }]);
    for (const purpose of [consent?.purpose, 'privacy-notice', 'unheard-of']) {
      const refused = await take(purpose);
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors[0]).toMatchObject({ path: 'purpose', code: 'notAnOption' });
    }
  });

  it('are answered by roles that an earlier version made without that permission', async () => {
    const action = 'plugin::member-services.case.answer-privacy-request';
    const knex = instance.app.db.connection;
    const roles = instance.app.plugin('member-services').service<RolesService>('roles');
    const { 'ms-officer': officer } = await roles.ensure();
    const held = async () => {
      const role = (await instance.app.db
        .query('admin::role')
        .findOne({ where: { id: officer }, populate: ['permissions'] })) as {
        permissions: { action: string }[];
      };
      return role.permissions.filter((permission) => permission.action === action).length;
    };
    expect(await held()).toBe(1);
    await instance.app.db.query('admin::permission').deleteMany({ where: { action } });
    await roles.ensure();
    expect(await held()).toBe(0); // an administrator's to take
    await knex('ms_meta').where({ name: 'permission:case.answer-privacy-request' }).delete();
    await roles.ensure();
    expect(await held()).toBe(1);
  });
});
