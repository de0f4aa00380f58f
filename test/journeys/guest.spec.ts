import type { Page } from '@playwright/test';
import { desktop, expect, test } from './demo.js';
import { HostSite } from './host-site.js';
import { Visitor } from './visitor.js';
import { WIDGET_WORDS } from './words.js';

test.use(desktop);

const FALLBACK = 'Call us on 011 000 0000.';

let host: HostSite;

test.beforeAll(async ({ demo }) => {
  host = await HostSite.start(demo.cms);
});

test.afterAll(() => host.stop());

test('guest: the widget works under exactly the policy that the guide gives', async ({ page, demo }) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { request, services, questions, inquiry, tracking, rating } = visitor.words;
  await page.goto(host.page('/policy', '<member-services></member-services>'));
  await visitor.link('Membership registration').click();
  await expect(visitor.heading(request.whatYouNeed)).toBeVisible();
  const views = [
    [services.views.faqs, questions.title],
    [services.views.ask, inquiry.title],
    [services.views.track, tracking.title],
    [services.views.rate, rating.title],
  ] as const;
  for (const [view, heading] of views) {
    await visitor.link(view).click();
    await expect(visitor.heading(heading)).toBeVisible();
  }
  await visitor.picture('guest-policy');
  visitor.expectNoFaults();
});

test('guest: what a page sends for ahead of the script is taken, and sent for once', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en');
  const address = `${demo.site}/en/renew/`;
  // The website learns the names of the files after its first page.
  await expect.poll(async () => (await page.request.get(address)).text()).toContain('rel="modulepreload"');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(demo.cms)) asked.push(request.url());
  });
  await page.goto(address);
  await expect(visitor.heading(visitor.words.submission.applicant.title)).toBeVisible();
  const form = `${demo.cms}/api/member-services/services/membership-renewal?locale=en`;
  expect(asked.filter((url) => url === form)).toHaveLength(1);
  expect(asked.filter((url, at) => asked.indexOf(url) !== at)).toEqual([]);

  const waited = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const arrived = files.find(({ name }) => name.endsWith('/embed.js'))?.responseEnd ?? 0;
    const ahead = files.filter(({ startTime }) => startTime < arrived);
    return ahead.map(({ name }) => name);
  });
  expect(waited).toContain(form);
  expect(waited.join()).toMatch(/chunks\/first-.*chunks\/words-en-/);
  visitor.expectNoFaults();
});

test('guest, f40: two widgets in two languages stand on one page, each by itself', async ({ page, demo }) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  await page.goto(
    host.page(
      '/two',
      '<member-services lang="ar"></member-services><member-services lang="en"></member-services>',
    ),
  );
  const arabic = page.locator('member-services[lang="ar"]');
  const english = page.locator('member-services[lang="en"]');
  const { ar, en } = WIDGET_WORDS;
  await expect(arabic.getByRole('heading', { name: ar.services.title })).toBeVisible();
  await expect(english.getByRole('heading', { name: en.services.title })).toBeVisible();
  await expect(arabic.locator('[part="menu"]')).toHaveCSS('direction', 'rtl');
  await expect(english.locator('[part="menu"]')).toHaveCSS('direction', 'ltr');
  await visitor.picture('guest-two');

  const address = page.url();
  await english.getByRole('button', { name: 'Membership registration' }).click();
  await expect(english.getByRole('heading', { name: en.submission.applicant.title })).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(arabic.getByRole('heading', { name: ar.services.title })).toBeVisible();
  await arabic.getByRole('link', { name: 'طلب العضوية' }).click();
  await expect(arabic.getByRole('heading', { name: ar.submission.applicant.title })).toBeVisible();
  await expect(english.getByRole('heading', { name: en.submission.applicant.title })).toBeVisible();
  visitor.expectNoFaults();
});

/** A page's own type and colour reach the widget's text; that is meant. Nothing else does. */
const QUIET = 'body { font: 16px/1.5 sans-serif; color: #222; }';

const LOUD = `
html { font-size: 62.5%; }
body { letter-spacing: 0.5em; text-transform: uppercase; word-spacing: 2em; line-height: 3; text-align: center;
  font-style: italic; text-indent: 4em; white-space: pre; color: red; }
body * { float: left; }
* { margin: 1em !important; padding: 1em; box-sizing: content-box; letter-spacing: 0.3em; border: 3px dashed red;
  background: yellow; }
a, button, h1, h2, p, li, div, section, input, label { float: left; display: inline !important; font: bold 30px serif !important; color: lime !important; }
`;

/** How everything inside the widget is drawn, element by element. */
function drawnInside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const properties = [
      'fontSize',
      'fontStyle',
      'fontWeight',
      'letterSpacing',
      'wordSpacing',
      'textTransform',
      'textAlign',
      'textIndent',
      'lineHeight',
      'whiteSpace',
      'color',
      'backgroundColor',
      'display',
      'float',
      'boxSizing',
      'marginTop',
      'paddingTop',
      'paddingInlineStart',
      'borderTopWidth',
      'borderTopStyle',
    ] as const;
    const drawn: string[] = [];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const style = getComputedStyle(element);
        const inShadow = element.getRootNode() instanceof ShadowRoot;
        if (inShadow && !element.matches('style, slot, .trap, .trap *'))
          drawn.push(
            `${element.localName}.${element.className}: ${properties.map((name) => `${name} ${style[name]}`).join(', ')}`,
          );
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return drawn;
  });
}

test('guest: the loudest style sheet of a page changes nothing inside', async ({ page, demo }) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const body = '<member-request service="membership-registration"></member-request>';
  const stands = async () => {
    await expect(visitor.heading(visitor.words.submission.applicant.title)).toBeVisible();
    await expect(visitor.field(visitor.words.submission.applicant.email)).toBeVisible();
  };
  await page.goto(host.page('/quiet', body, QUIET));
  await stands();
  const quiet = await drawnInside(page);
  await page.goto(host.page('/loud', body, `${QUIET} ${LOUD}`));
  await stands();
  await visitor.picture('guest-loud');
  const loud = await drawnInside(page);
  expect(loud.filter((line, index) => line !== quiet[index]).slice(0, 10)).toEqual([]);
  expect(loud).toHaveLength(quiet.length);
  visitor.expectNoFaults();
});

test('guest: with the CMS away there are words, a way to reach the association, and what was typed', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { common, inquiry, submission } = visitor.words;
  visitor.allow(/Failed to load resource/);
  const body = `<member-inquiry><p>${FALLBACK}</p></member-inquiry>`;

  await test.step('away from the start: the page’s own words stay', async () => {
    await page.route(`${demo.cms}/**`, (route) => route.abort());
    await page.goto(host.page('/away', body));
    await expect(page.getByText(FALLBACK)).toBeVisible();
    await page.unrouteAll();
  });

  await test.step('away once the script is there: words, a retry, and the page’s own words', async () => {
    await page.route(`${demo.cms}/api/member-services/catalogue*`, (route) =>
      route.fulfill({ status: 503, body: 'down' }),
    );
    await page.goto(host.page('/away', body));
    await expect(page.getByText(common.failure.unavailable)).toBeVisible();
    await expect(page.getByText(FALLBACK)).toBeVisible();
    await visitor.picture('guest-away');
    await page.unrouteAll();
    await visitor.button(common.retry).click();
    await expect(visitor.heading(inquiry.title)).toBeVisible();
  });

  await test.step('away when it is sent: nothing typed is lost', async () => {
    const { applicant } = submission;
    const message = 'Are the opening hours the same in Ramadan?';
    await visitor.choose(inquiry.category, inquiry.categories.question);
    await visitor.fill(visitor.subjectLabel, 'Opening hours');
    await visitor.fill(visitor.messageLabel, message);
    await visitor.fill(applicant.name, 'Sarah Sample');
    await visitor.choose(applicant.kind, applicant.kinds.public);
    await visitor.fill(applicant.email, 'away@example.org');
    await visitor.choose(applicant.preferredChannel, applicant.channels.email);
    await visitor.press(inquiry.toCheck, inquiry.checkTitle);
    await page.getByLabel(submission.check.noticeRead).check();
    await page.route(`${demo.cms}/api/member-services/submissions`, (route) =>
      route.fulfill({ status: 503, body: 'down' }),
    );
    await visitor.button(inquiry.send).click();
    const notSent = page.getByRole('alert').filter({ hasText: inquiry.notSent });
    await expect(notSent).toBeFocused();
    await expect(notSent).toContainText(common.failure.kept);
    await expect(notSent.getByRole('link').first()).toBeVisible();
    await expect(page.getByText(message)).toBeVisible();
    await visitor.picture('guest-not-sent');
    await page.unrouteAll();
    await visitor.button(submission.failed.again).first().click();
    await expect(visitor.heading(inquiry.received)).toBeFocused();
  });

  visitor.expectNoFaults();
});
