import type { ServiceCard } from '@member-services/contract/forms';
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import type { BenchSettings } from '../bench.js';
import { builtPages, SHOWN } from '../pages/built-pages.js';
import { servePages } from '../pages/page-server.js';
import { openBrowser, openPhone, PHONE } from '../phone.js';
import { median, round, type Row } from '../rows.js';
import { startOwnCms } from '../../started-cms.js';

const FIELDS = 60;
const FRAME_MS = 1000 / 60;

/** What one keystroke costs in a form of 60 fields, every second one under a condition, at a phone's slowdown. */
export async function keystroke({ folder, rounds }: BenchSettings): Promise<Row[]> {
  const cms = await startOwnCms(join(folder, 'own'));
  const answer = await fetch(`${cms.url}/api/member-services${SHOWN.path}`);
  const { data: card } = (await answer.json()) as { data: ServiceCard };
  const site = await servePages(await builtPages(cms.url, card));
  const browser = await openBrowser();
  try {
    const page = await openPhone(browser, { slow: false });
    await page.route(/\/services\/financial-support/, (route) =>
      route.fulfill({
        json: { data: longForm(card), meta: {} },
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    );
    await page.goto(`${site.url}/own`);
    await openLongStep(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
    const costs: number[] = [];
    for (let at = 0; at < rounds; at += 1) costs.push(...(await costsOfTyping(page)));
    return [
      {
        what: 'a keystroke in a form of 60 fields with conditions',
        value: round(median(costs), 1),
        unit: 'ms',
        budget: { atMost: round(FRAME_MS, 1) },
        beside: `script, style and layout of one input event at ${PHONE.slowdown} × slowdown`,
        raw: costs,
      },
    ];
  } finally {
    await browser.close();
    site.stop();
    await cms.stop();
  }
}

/** A form whose every second field is asked because the one before it is answered. */
function longForm(card: ServiceCard): ServiceCard {
  const fields = Array.from({ length: FIELDS }, (_, at) => ({
    name: `field${at}`,
    type: 'text' as const,
    label: `السؤال ${at + 1}`,
    maxLength: 200,
    ...(at % 2 === 1 ? { showWhen: { field: `field${at - 1}`, notEmpty: true as const } } : {}),
  }));
  return {
    ...card,
    applicant: { membershipNumber: 'none', nationalId: 'none', mobile: 'none', email: 'required' },
    form: { version: 1, steps: [{ name: 'long', title: 'نموذج طويل', fields }] },
  };
}

async function openLongStep(page: Page): Promise<void> {
  const line = (path: string) => page.locator(`[id="field-${path}"] input`).first();
  await line('applicant.name').fill('عضو تجريبي');
  await line('applicant.email').fill('applicant@example.org');
  await page.locator('[id="field-applicant.preferredChannel"] input').first().check();
  await page.locator('member-request form button[type="submit"]').click();
  for (let at = 0; at < FIELDS; at += 1) await line(`answers.field${at}`).fill('نص');
}

/** Types into a field that another one depends on, and measures from the event until the view is laid out again. */
async function costsOfTyping(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const view = document.querySelector('member-request')?.shadowRoot;
    const field = view?.querySelector('[id="field-answers.field0"]');
    const input = field?.shadowRoot?.querySelector('input');
    if (!input) throw new Error('The long form is not there.');
    const costs: number[] = [];
    for (let key = 0; key < 20; key += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const began = performance.now();
      input.value += 'س';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // Lit renders in microtasks: the host, then its fields; reading a size has the layout done as well.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      document.documentElement.getBoundingClientRect();
      costs.push(performance.now() - began);
    }
    return costs;
  });
}
