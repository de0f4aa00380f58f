import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseDetail } from '@member-services/contract/forms';
import { launch, placesIn } from '../../demo/launch.mjs';
import { exampleRequest, send } from '../sending.js';
import { desktop, expect, test, type RunningDemo } from './demo.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';
import { STAFF_MESSAGES } from '@member-services/contract/forms';

// A demo of its own, whose clock may run ahead without anybody else's noticing.
test.setTimeout(240_000);
test.use({ ...desktop, locale: 'ar-SA' });

const REASONS = 'تنطبق الشروط على الطلب.';
const CHECKLIST = ['identity', 'contact', 'answers', 'declaration'];

let folder = '';
let demo: RunningDemo;
let stop = (): Promise<void> => Promise.resolve();

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-services-day14-'));
  const first = 20_000 + Math.floor(Math.random() * 20_000);
  const started = await launch({
    places: placesIn(folder),
    ports: { cms: first, site: first + 300, mail: first + 600 },
    env: { MEMBER_SERVICES_SEED: 'content' },
  });
  stop = started.stop;
  demo = {
    site: started.site,
    cms: started.cms,
    account: (role) => {
      const found = started.accounts.find((account) => account.role === role);
      if (!found) throw new Error(`The demo has no account for the role "${role}".`);
      return found;
    },
    mailsTo: () => Promise.resolve([]),
  };
});

test.afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

/** Takes steps of the staff without looking at the panel, as a role. */
async function act(role: string, reference: string, steps: readonly object[]): Promise<void> {
  const { email, password } = demo.account(role);
  const json = { 'content-type': 'application/json' };
  const login = await fetch(`${demo.cms}/admin/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  const headers = { ...json, authorization: `Bearer ${data.token}` };
  const path = `${demo.cms}/member-services/cases/${reference}`;
  for (const step of steps) {
    const seen = (await (await fetch(path, { headers })).json()) as { data: CaseDetail };
    const body = JSON.stringify({ version: seen.data.version, ...step });
    const taken = await fetch(`${path}/actions`, { method: 'POST', headers, body });
    expect(taken.status, await taken.text()).toBe(200);
  }
}

test('day 14: a decision that is recorded stays with the committee until its day, and then reaches the applicant', async ({
  page,
  browser,
}) => {
  const receipt = await send(demo.cms, exampleRequest());
  const { reference, trackingToken } = receipt;
  await act('officer', reference, [{ action: 'verify', checklist: CHECKLIST }, { action: 'raise' }]);
  await act('committee', reference, [{ action: 'recordDecision', decision: 'accept', words: REASONS }]);

  const visitor = new Visitor(page, demo, 'ar');
  const look = async () => {
    await visitor.page.goto('about:blank');
    await visitor.open(`track/#ms/track/${reference}/${trackingToken}`);
  };
  await look();
  await expect(page.getByText('لدى لجنة البحث').first()).toBeVisible();
  await expect(page.getByText(REASONS)).toHaveCount(0);

  const panel = await Panel.signIn(browser, demo, 'committee');
  await panel.page.goto(`${demo.cms}/admin/plugins/member-services/cases/${reference}`);
  await panel.page.getByRole('button', { name: 'الانتقال إلى اليوم الرابع عشر' }).click();
  await expect(panel.page.getByText(STAFF_MESSAGES.ar.statuses.accepted).first()).toBeVisible();
  await panel.close();

  await look();
  await expect(page.getByText(REASONS).first()).toBeVisible();
  expect(visitor.faults).toEqual([]);
});
