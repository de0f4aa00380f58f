import type { HandwrittenMessage, MessagePage } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { sendInquiry, until } from '../../test/sent-inquiry.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import { installationOf } from '../installation.js';

describe('a letter that waits for hands', () => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    officer = await signIn(instance, 'officer');
  });
  afterAll(() => instance.stop());

  /** Sends an inquiry of somebody who wishes for letters. @returns the id of the first of them */
  const letter = async (): Promise<number> => {
    const { reference } = await sendInquiry(instance, {
      applicant: { mobile: '+966551234567', preferredChannel: 'letter' },
    });
    let id: number | undefined;
    await until('a letter', async () => {
      const { rows } = (await officer.get<MessagePage>('/messages?list=by-hand')).data;
      id = rows.find((row) => row.reference === reference)?.id;
      return id !== undefined;
    });
    return id ?? 0;
  };
  const done = (client: StaffClient, id: number) => client.post(`/messages/${String(id)}/done`);

  it('is noted as posted once: whoever comes second, in the same moment too, is told so and changes nothing', async () => {
    const id = await letter();
    const other = await signIn(instance, 'administrator');
    const pressed = await Promise.all([done(officer, id), done(other, id), done(officer, id)]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const outbox = () =>
      instance.app.db.connection('ms_outbox').where({ id }).first<object>('sent_at', 'sent_by');
    const noted = await outbox();
    const late = await done(other, id);
    expect([late.status, late.codes]).toEqual([409, ['staleVersion']]);
    expect(await outbox()).toEqual(noted);
    expect((await officer.get(`/messages/${String(id)}/paper`)).status).toBe(409);
  });

  it('is printed in the digits of the association; what is no letter is nobody’s', async () => {
    const id = await letter();
    const { data } = await officer.get<HandwrittenMessage>(`/messages/${String(id)}/paper`);
    expect(data).toMatchObject({ channel: 'letter', locale: 'ar', digits: 'latin' });
    for (const nobodys of ['999999', 'x']) {
      expect((await officer.post(`/messages/${nobodys}/done`)).status).toBe(404);
      expect((await officer.get(`/messages/${nobodys}/paper`)).status).toBe(404);
    }
  });

  it('says what is missing where no page of the website is named that it could lead to', async () => {
    const paper = `/messages/${String(await letter())}/paper`;
    const { settings } = installationOf(instance.app);
    const { trackingPages } = settings;
    settings.trackingPages = {};
    const refused = await officer.get(paper);
    settings.trackingPages = trackingPages;
    expect([refused.status, ...refused.codes]).toEqual([409, 'trackingPageMissing']);
    expect((await officer.get<HandwrittenMessage>(paper)).status).toBe(200);
  });
});
