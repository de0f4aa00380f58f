import type { Locale } from '@member-services/contract/forms';
import type { Page } from '@playwright/test';
import { desktop, expect, phone, test } from './demo.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';
import { WatchedPage } from './watched-page.js';
import { PANEL_WORDS } from './words.js';

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

/** Every page of ours in the panel, by a role that reaches it. */
const PANEL_PATHS = {
  officer: ['', 'messages?list=all', 'timers', 'settings', 'ratings', 'questions', 'forms'],
  head: ['message-texts', 'message-texts/verified'],
} as const;

/** Shows the panel in a language without changing the account for everyone after. */
async function speak({ page }: Panel, locale: Locale): Promise<void> {
  await page.route('**/admin/users/me', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: object };
    await route.fulfill({ response: answer, json: { data: { ...body.data, preferedLanguage: locale } } });
  });
  await page.evaluate((language) => localStorage.setItem('strapi-admin-language', language), locale);
}

/** Opens a page of ours and waits until nothing of it is under way. */
async function standInPanel({ page }: Panel, cms: string, path: string, locale: Locale): Promise<void> {
  await page.goto(`${cms}/admin/plugins/member-services/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

test.describe('access, panel', () => {
  for (const locale of ['ar', 'en'] as const satisfies readonly Locale[]) {
    for (const role of ['officer', 'head'] as const) {
      test(`access: every page of the plugin in the panel, ${role}, ${locale}`, async ({ browser, demo }) => {
        const panel = await Panel.signIn(browser, demo, role);
        await speak(panel, locale);
        for (const path of PANEL_PATHS[role]) {
          await standInPanel(panel, demo.cms, path, locale);
          await panel.picture(`access-panel-${locale}-${path.replace(/\W/g, '-') || 'inbox'}`);
          await panel.expectAccessible(`panel ${path} in ${locale}`, 'main');
        }
        expect(panel.faults).toEqual([]);
        await panel.close();
      });
    }

    test(`access: a message that is being worded, with what is wrong with it, ${locale}`, async ({
      browser,
      demo,
    }) => {
      const head = await Panel.signIn(browser, demo, 'head');
      await speak(head, locale);
      // What is not right yet is refused as an example.
      head.allow(/400 \(Bad Request\).*\/preview\//);
      const { page } = head;
      const words = PANEL_WORDS[locale];
      await standInPanel(head, demo.cms, 'message-texts/verified', locale);
      const example = page.getByRole('region', { name: words.messageExample });
      const letter = example.locator('iframe');
      await expect(letter).toBeVisible();
      await expect(letter).toHaveAttribute('title', /./);
      const sheet = new WatchedPage(await page.context().newPage(), demo);
      await sheet.page.setContent((await letter.getAttribute('srcdoc')) ?? '');
      await sheet.expectAccessible(`the message itself in ${locale}`);
      await sheet.page.close();
      const subject = page.getByRole('textbox', { name: words.messageSubject });
      await subject.fill('{{nobody}}');
      await expect(subject).toHaveAttribute('aria-invalid', 'true');
      await head.picture(`access-panel-${locale}-wording`);
      await head.expectAccessible(`the wording of a message in ${locale}`, 'main');
      head.expectNoFaults();
      await head.close();
    });
  }
});
