import type { Locale } from '@member-services/contract/forms';
import type { Page } from '@playwright/test';
import { desktop, expect, phone, test } from './demo.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';

test.setTimeout(240_000);

/** Every page of the website, by its folder. */
const PAGES = ['', 'services/', 'renew/', 'track/', 'questions/', 'documents/', 'contact/', 'rate/'] as const;

/** Opens a page and waits until its element stands, where it has one. */
async function stand(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path);
  await expect(visitor.page.getByRole('heading').first()).toBeVisible();
  if (path !== '') await expect(visitor.page.locator('[part="view"] [role="heading"]').first()).toBeVisible();
}

for (const [locale, screen, colorScheme] of [
  ['ar', phone, 'dark'],
  ['en', desktop, 'light'],
] as const) {
  test.describe(`access, ${locale}`, () => {
    test.use({ ...screen, colorScheme });

    test(`access: every page of the website, ${locale}, ${colorScheme}`, async ({ page, demo }) => {
      const visitor = new Visitor(page, demo, locale);
      for (const path of PAGES) {
        await test.step(path || 'home', async () => {
          await stand(visitor, path);
          await visitor.look(`access-${locale}-${path.replace('/', '') || 'home'}`);
        });
      }
      expect(visitor.faults).toEqual([]);
    });
  });
}

/** What a reader has to be able to make out by its edge: its colours are the system's, its background says nothing. */
function edgeless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (!element.matches('button, input, select, textarea, .button, .choice, .tile')) continue;
        if (!element.checkVisibility() || element.matches('.link-button, .visually-hidden, .trap *'))
          continue;
        const { borderTopStyle, borderTopWidth, textDecorationLine, appearance } = getComputedStyle(element);
        const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
        const drawnByBrowser = element.matches('[type=radio], [type=checkbox]') && appearance !== 'none';
        if (!hasEdge && !drawnByBrowser && textDecorationLine === 'none')
          found.push(`${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 30)}`);
      }
    };
    walk(document);
    return found;
  });
}

/** What still moves, anywhere on the page. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => document.getAnimations().map((one) => one.id || one.constructor.name));
}

test.describe('access, forced colours and no motion', () => {
  test.use({ ...desktop, forcedColors: 'active', reducedMotion: 'reduce' });

  test('access: with forced colours every control keeps an edge, what is chosen a mark, and nothing moves', async ({
    page,
    demo,
  }) => {
    const visitor = new Visitor(page, demo, 'ar');
    const { applicant } = visitor.words.submission;
    for (const path of PAGES) {
      await test.step(path || 'home', async () => {
        await stand(visitor, path);
        await visitor.picture(`forced-${path.replace('/', '') || 'home'}`);
        expect(await edgeless(page), path).toEqual([]);
        expect(await moving(page), path).toEqual([]);
      });
    }
    await stand(visitor, 'services/');
    const places = page.locator('[part="menu"] .place-link');
    const marks = await places.evaluateAll((links) =>
      links.map(
        (link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBottomColor] as const,
      ),
    );
    const here = marks.filter(([current]) => current).map(([, colour]) => colour);
    expect(here).toHaveLength(1);
    expect(marks.filter(([current, colour]) => !current && here.includes(colour))).toEqual([]);
    await stand(visitor, 'contact/');
    const chosen = visitor.question(applicant.kind).getByLabel(applicant.kinds.public, { exact: true });
    await chosen.press('Space');
    await expect(chosen).toBeChecked();
    const row = page.locator('.choice').filter({ hasText: applicant.kinds.public });
    await expect(row).not.toHaveCSS('outline-style', 'none');
    visitor.expectNoFaults();
  });
});

/** Pages of the panel by what stands above them, as a role reaches them. */
const PANEL_PATHS = ['', 'ratings', 'questions', 'forms'] as const;

test.describe('access, panel', () => {
  for (const locale of ['ar', 'en'] as const satisfies readonly Locale[]) {
    test(`access: every page of the plugin in the panel, ${locale}`, async ({ browser, demo }) => {
      const panel = await Panel.signIn(browser, demo, 'officer');
      const { page } = panel;
      // An account prefers one language for good; another is shown without changing the account for everyone after.
      await page.route('**/admin/users/me', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.json()) as { data: object };
        await route.fulfill({ response: answer, json: { data: { ...body.data, preferedLanguage: locale } } });
      });
      await page.evaluate((language) => localStorage.setItem('strapi-admin-language', language), locale);
      for (const path of PANEL_PATHS) {
        await page.goto(`${demo.cms}/admin/plugins/member-services/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
        await panel.picture(`access-panel-${locale}-${path || 'inbox'}`);
        await panel.expectAccessible(`panel ${path} in ${locale}`, 'main');
      }
      panel.expectNoFaults();
      await panel.close();
    });
  }
});
