import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { publicRoutes } from '../../cms-plugin/server/src/public/routes.js';
import { startSecondInstance } from '../faults/second-instance.js';
import type { SecondInstance } from '../faults/second-instance.js';
import { exampleRequest, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** What must never be read in a log, and what must never be obeyed by it. */
const SECRETS = {
  name: 'Unmistakable Somebody',
  nationalId: '1000000008',
  mobile: '0512345678',
  email: 'unmistakable@example.org',
};
const COMMANDS = '\r\n{"level":"error","message":"forged"}\u001b[31m\u009b2J\u2028\u0000';

describe('a55 what people send into the log', () => {
  let instance: StrapiInstance;
  let logging: SecondInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    logging = await startSecondInstance({ LOG_FORMAT: 'json', STRAPI_LOG_LEVEL: 'silly' });
  });
  afterAll(async () => {
    await logging.stop();
    await instance.stop();
  });

  it('a55 is neither kept nor obeyed, whichever public call it comes through', async () => {
    const { url } = logging;
    const { applicant } = exampleRequest();
    const receipt = await send(url, exampleRequest({ applicant: { ...applicant, ...SECRETS } }));
    await trackingOf(url, receipt);

    const { get, post: writes } = publicRoutes(installationOf(instance.app));
    const everything = { ...SECRETS, token: receipt.trackingToken, words: COMMANDS };
    for (const { path } of writes) {
      const filled = path.replaceAll(/:\w+/g, encodeURIComponent(COMMANDS));
      await post(url, filled, everything);
      await post(url, `${filled}?token=${receipt.trackingToken}`, everything);
      await fetch(`${url}/api/member-services${filled}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'User-Agent': SECRETS.name },
        body: `{"name":"${SECRETS.name}", broken ${COMMANDS}`,
      });
    }
    for (const { path } of get) {
      const filled = path.replaceAll(/:\w+|\*$/g, encodeURIComponent(COMMANDS));
      await fetch(`${url}/api/member-services${filled}?token=${receipt.trackingToken}&q=${SECRETS.mobile}`);
    }
    // A call of Strapi's own, whose logger writes the whole address.
    await fetch(
      `${url}/api/anything?q=${SECRETS.mobile}&name=${encodeURIComponent(SECRETS.name + COMMANDS)}`,
    );
    await logging.stop();

    const lines = logging.lines.filter((line) => !line.startsWith('http://'));
    expect(lines.length).toBeGreaterThan(writes.length);
    for (const line of lines) {
      expect(line).toMatch(/^[\x20-\x7e\u00a0-\u{10ffff}]+$/u);
      expect(Object.keys(JSON.parse(line) as object)).toEqual(
        expect.arrayContaining(['at', 'level', 'message']),
      );
    }
    const log = lines.join('\n');
    for (const secret of [...Object.values(SECRETS), receipt.trackingToken, '+966512345678'])
      expect(log).not.toContain(secret);
    expect(log).not.toMatch(/"level":"error","message":"forged"/);
  });

  it('a55 a fault of ours is found again by the number that the visitor was told', async () => {
    const broken = await startSecondInstance({ LOG_FORMAT: 'json', STRAPI_LOG_LEVEL: 'warn' });
    await instance.app.db.connection.schema.renameTable('ms_consents', 'ms_consents_away');
    const answer = await post(
      broken.url,
      '/submissions',
      exampleRequest({ applicant: { ...exampleRequest().applicant, ...SECRETS } }),
    );
    await instance.app.db.connection.schema.renameTable('ms_consents_away', 'ms_consents');
    await broken.stop();
    expect(answer.status).toBe(500);
    const [fault] = answer.body.error.details.errors;
    const incident = String(fault?.params['incident']);
    expect(incident).toMatch(/^[0-9a-f]{12}$/);
    const line = broken.lines.find((one) => one.includes(incident)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ level: 'error', incident });
    for (const secret of Object.values(SECRETS)) expect(broken.lines.join('\n')).not.toContain(secret);
  });

  it('a55 a call of the panel that fails leaves no name in the log that staff looked for', async () => {
    const broken = await startSecondInstance({ LOG_FORMAT: 'text', STRAPI_LOG_LEVEL: 'warn' });
    const officer = await signIn({ ...instance, url: broken.url }, 'officer');
    await instance.app.db.connection.schema.renameTable('ms_submissions', 'ms_submissions_away');
    const answer = await officer.get(`/inbox?search=${encodeURIComponent(SECRETS.name)}`);
    await instance.app.db.connection.schema.renameTable('ms_submissions_away', 'ms_submissions');
    await broken.stop();
    expect(answer).toMatchObject({ status: 500, codes: ['internal'] });
    const incident = String(answer.error?.details.errors[0]?.params['incident']);
    expect(broken.lines.join('\n')).toContain(incident);
    expect(broken.lines.join('\n')).not.toMatch(/unmistakable/i);
  });
});
