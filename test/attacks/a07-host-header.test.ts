import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleInquiry } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const EVIL = 'evil.example';

describe('a07 a forged host', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  /** `fetch` does not let a host be forged. */
  const forged = (path: string, body: object): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const call = request(
        `${instance.url}/api/member-services${path}`,
        {
          method: 'POST',
          headers: {
            Host: EVIL,
            'X-Forwarded-Host': EVIL,
            'X-Forwarded-Server': EVIL,
            'X-Original-Host': EVIL,
            Forwarded: `host=${EVIL};proto=http`,
            Origin: `https://${EVIL}`,
            Referer: `https://${EVIL}/`,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(text),
          },
        },
        (response) => {
          let answer = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text: answer }));
        },
      );
      call.on('error', reject).end(text);
    });

  it('a07 is in no link, no message and no answer', async () => {
    const email = 'forged-host@example.org';
    const applicant = { kind: 'public', name: 'سائل تجريبي', email, preferredChannel: 'email' };
    const sent = await forged('/submissions', exampleInquiry({ applicant }));
    expect(sent.status).toBe(201);
    const recovered = await forged('/tracking/recovery', { contact: email });
    expect(recovered.status).toBe(202);
    expect(sent.text + recovered.text).not.toContain(EVIL);

    const mailsTo = () => instance.mails().filter(({ to }) => to.includes(email));
    await vi.waitFor(() => expect(mailsTo().length).toBeGreaterThanOrEqual(2), {
      timeout: 20_000,
      interval: 100,
    });
    for (const { subject, text, html } of mailsTo()) {
      expect(`${subject} ${text} ${html ?? ''}`).not.toContain(EVIL);
      expect(text).toContain('http://localhost:4173/');
    }
  });

  it('a07 changes nothing of what is read', async () => {
    const plain = await fetch(`${instance.url}/api/member-services/openapi.json`);
    const other = await fetch(`${instance.url}/api/member-services/openapi.json`, {
      headers: { 'X-Forwarded-Host': EVIL, 'X-Forwarded-Proto': 'http' },
    });
    expect(await other.text()).toBe(await plain.text());
  });
});
