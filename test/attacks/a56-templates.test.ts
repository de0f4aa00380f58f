import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageTextDetail } from '@member-services/contract/forms';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import type { StaffClient } from '../../cms-plugin/server/test/staff-client.js';
import { sendInquiry, until } from '../../cms-plugin/server/test/sent-inquiry.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** A56: template languages smuggled in, by an editor's wording or by what a visitor typed. */
const LOGIC = [
  '<%= process.env %>',
  '{{constructor.constructor("return process")()}}',
  '{{#each this}}x{{/each}}',
  '$t(reference)',
  '${7*7}',
];

describe('a56: template languages in messages', () => {
  let instance: StrapiInstance;
  let editor: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    editor = await signIn(instance, 'editor');
  });
  afterAll(() => instance.stop());

  const wording = async () => (await editor.get<MessageTextDetail>('/message-texts/submitted')).data;

  it.each(LOGIC)('an editor’s wording with %s is refused, or stays plain text', async (logic) => {
    const { version, text } = await wording();
    const body = `${text.ar.body}\n\n${logic}`;
    const changed = { ...text, ar: { ...text.ar, body } };
    const saved = await editor.post('/message-texts/submitted', { version, text: changed });
    if (logic.includes('{{')) {
      expect(saved.status).toBe(400);
      expect(saved.codes).toEqual(
        expect.arrayContaining([expect.stringMatching(/^ar\.body:unknownPlaceholder/)]),
      );
      return;
    }
    expect(saved.status).toBe(200);
    const preview = await editor.post<{ html: string }>('/message-texts/submitted/preview/ar', changed.ar);
    expect(preview.data.html).toContain(logic.replace('<', '&lt;').replace('>', '&gt;'));
  });

  it('what a visitor typed is in no message, and no placeholder of it is filled', async () => {
    const name = 'سارة {{trackingUrl}} <%= 1 %>';
    await sendInquiry(instance, { applicant: { name, email: 'visitor@example.org' } });
    const mailed = () => instance.mails().filter(({ to }) => to.includes('visitor@example.org'));
    await until('the acknowledgement', () => mailed().length === 1);
    const [mail] = mailed();
    expect(`${mail?.subject ?? ''}${mail?.text ?? ''}${mail?.html ?? ''}`).not.toMatch(/سارة|(<|&lt;)%= 1/);
  });
});
