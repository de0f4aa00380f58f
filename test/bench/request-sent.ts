import type { Browser, Page, Request } from '@playwright/test';
import { packedBytes } from './packed-bytes.js';
import { openPhone } from './phone.js';

declare global {
  interface Window {
    /** Milliseconds UTC; when the first frame with the receipt was drawn. */
    benchSent?: number;
  }
}

/** Milliseconds; whoever is quicker with a form is asked for a proof, which costs bytes that no person pays. */
const QUICKEST_PERSON = 2000;

/**
 * Fills in and sends a renewal as a member does, and counts everything that came from the CMS until the reference
 * stood there.
 */
export async function requestSent(browser: Browser, site: string, cms: string) {
  const page = await openPhone(browser, { slow: false });
  const reads: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(cms) && request.method() === 'GET') reads.push(request);
  });
  await page.addInitScript(() => {
    document.addEventListener('member-submitted', () =>
      requestAnimationFrame(() => (window.benchSent = Date.now())),
    );
  });
  await page.goto(`${site}/renewal`);
  await page.waitForTimeout(QUICKEST_PERSON);
  await fill(page);
  await page.locator('[part~="reference"]').waitFor();
  await page.waitForLoadState('networkidle');
  const sentAt = await page.evaluate(() => window.benchSent ?? 0);
  // What prints the receipt is sent for once it stands.
  const untilThen = reads.filter((request) => request.timing().startTime < sentAt);
  await page.context().close();
  return packedBytes(untilThen.map((request) => request.url()));
}

async function fill(page: Page): Promise<void> {
  const line = (path: string, text: string) => page.locator(`[id="field-${path}"] input`).first().fill(text);
  const choose = (path: string, at: number) =>
    page.locator(`[id="field-${path}"] input[type="radio"]`).nth(at).check();
  const next = () => page.locator('member-request form button[type="submit"]').click();
  await line('applicant.name', 'عضو تجريبي');
  await line('applicant.membershipNumber', '10001');
  await line('applicant.email', 'applicant@example.org');
  await choose('applicant.preferredChannel', 0);
  await next();
  await page.locator('[id="field-answers.paymentMethod"] input[value="office"]').check();
  await choose('answers.dataUnchanged', 0);
  await next();
  const consents = page.locator('[part~="consent"] input[type="checkbox"]');
  await consents.first().waitFor();
  for (const consent of await consents.all()) await consent.check();
  await line('declaration.signedName', 'عضو تجريبي');
  await next();
}
