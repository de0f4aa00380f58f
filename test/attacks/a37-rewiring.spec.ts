import { desktop, expect, test } from '../journeys/demo.js';
import { HostSite } from '../journeys/host-site.js';
import { Visitor } from '../journeys/visitor.js';

test.use({ ...desktop, locale: 'en-GB' });

const EVIL = 'https://evil.example';

let host: HostSite;
test.beforeAll(async ({ demo }) => {
  host = await HostSite.start(demo.cms);
});
test.afterAll(() => host.stop());

// A call to any host but the website and the CMS is a fault of the watched page.

test('a37: nothing in the address of the page chooses another CMS', async ({ page, demo }) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { services, questions } = visitor.words;
  const menu = page.getByRole('navigation', { name: services.menu });
  for (const tail of [
    `?api=${EVIL}`,
    '?api=//evil.example',
    `?cms=${EVIL}&base=${EVIL}#api=${EVIL}`,
    `#ms/services/..%2f..%2fevil`,
    `#ms/services/${encodeURIComponent(`${EVIL}/x`)}`,
    `#ms/track/${encodeURIComponent(`${EVIL}/`)}/x?api=${EVIL}`,
  ]) {
    await page.goto('about:blank');
    await visitor.open(`services/${tail}`);
    await expect(menu.getByRole('link', { name: services.views.track })).toBeVisible();
  }
  visitor.allow(/404 \(Not Found\)|400 \(Bad Request\)/);
  await menu.getByRole('link', { name: services.views.faqs }).click();
  await expect(visitor.heading(questions.title)).toBeVisible();
  visitor.expectNoFaults();
});

test('a37: another CMS named while the element stands is not called', async ({ page, demo }) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { services, questions } = visitor.words;
  await page.goto(host.page('/rewired', '<member-services></member-services>'));
  await expect(visitor.link('Membership registration')).toBeVisible();
  await page.locator('member-services').evaluate((element, evil) => {
    element.setAttribute('api', evil);
    Object.assign(element, { api: evil });
    const base = document.createElement('base');
    base.href = evil;
    document.head.append(base);
  }, EVIL);
  const read = page.waitForResponse((answer) => answer.url().includes('/faqs'));
  await visitor.link(services.views.faqs).click();
  expect(new URL((await read).url()).origin).toBe(new URL(demo.cms).origin);
  await expect(visitor.heading(questions.title)).toBeVisible();
  visitor.allow(/Content Security Policy/); // the page's own policy may refuse the base
  visitor.expectNoFaults();
});

test('a37: an address that is none of the web is refused with words, and the page’s own stay', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  for (const api of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x', 'http://[']) {
    await page.goto(host.page('/none', `<member-faqs api="${api}">Call us</member-faqs>`));
    await expect(page.getByText(visitor.words.common.failure.noAddress)).toBeVisible();
    await expect(page.getByText('Call us')).toBeVisible();
  }
  visitor.expectNoFaults();
});
