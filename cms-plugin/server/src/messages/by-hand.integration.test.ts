import type { HandwrittenMessage, MessagePage } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, send } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import { installationOf } from '../installation.js';

describe('a letter that is printed by hand', () => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    officer = await signIn(instance, 'officer');
  });
  afterAll(() => instance.stop());

  it('says what is missing where no page of the website is named that it could lead to', async () => {
    const { applicant } = exampleInquiry();
    await send(instance.url, exampleInquiry({ applicant: { ...applicant, preferredChannel: 'letter' } }));
    const { data } = await officer.get<MessagePage>('/messages?list=by-hand');
    const paper = `/messages/${String(data.rows[0]?.id)}/paper`;
    const { settings } = installationOf(instance.app);
    const { trackingPages } = settings;
    settings.trackingPages = {};
    const refused = await officer.get(paper);
    settings.trackingPages = trackingPages;
    expect([refused.status, ...refused.codes]).toEqual([409, 'trackingPageMissing']);
    expect((await officer.get<HandwrittenMessage>(paper)).status).toBe(200);
  });
});
