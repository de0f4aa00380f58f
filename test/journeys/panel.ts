import type { Locale } from '@member-services/contract/forms';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { desktop, expect, type RunningDemo } from './demo.js';
import { WatchedPage } from './watched-page.js';
import { PANEL_WORDS } from './words.js';

/** How long the panel may take to appear, in milliseconds: it is large. */
const LOADING = 60_000;

/** Who is signed in, by server and e-mail address: some journeys have a server of their own. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A member of staff in front of the panel, in the language that the account prefers. */
export class Panel extends WatchedPage {
  readonly words: (typeof PANEL_WORDS)[Locale];

  private constructor(
    page: Page,
    demo: RunningDemo,
    readonly locale: Locale,
  ) {
    super(page, demo);
    this.words = PANEL_WORDS[locale];
    // A preview that was asked for a moment before its step was taken comes too late, and nobody misses it.
    this.allow(/409 \(Conflict\).*\/preview/);
    // axe looks into the frame in which a message is shown, where no script may run.
    this.allow(/Blocked script execution in 'about:srcdoc'/);
  }

  /**
   * Opens the panel as a staff role, in a browser window of its own. Each account signs in once and stays signed in
   * for the windows after it, since Strapi lets nobody sign in more than five times in five minutes.
   */
  static async signIn(browser: Browser, demo: RunningDemo, role: string): Promise<Panel> {
    const account = demo.account(role);
    const key = `${demo.cms} ${account.email}`;
    const session = sessions.get(key);
    const context = await browser.newContext({ ...desktop, ...(session && { storageState: session }) });
    const panel = new Panel(await context.newPage(), demo, account.language);
    const { page } = panel;
    await page.goto(`${demo.cms}/admin`);
    if (!session) {
      await page.locator('input[name="email"]').fill(account.email, { timeout: LOADING });
      await page.locator('input[name="password"]').fill(account.password);
      await page.locator('button[type="submit"]').click();
    }
    await expect(page.getByRole('link', { name: panel.words.menu })).toBeVisible({ timeout: LOADING });
    sessions.set(key, await context.storageState());
    return panel;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get searchField(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.search });
  }

  /** Opens one of the plugin's pages through the menu of the panel. */
  async openInbox(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.menu }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.words.inbox })).toBeVisible();
  }

  /** The rows of the inbox that a search leaves. */
  async search(text: string): Promise<Locator> {
    await this.searchField.fill(text);
    await this.button(this.words.searchGo).click();
    await expect(this.page).toHaveURL(/search=/);
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link') });
  }

  /** Finds a case by its reference and opens it. */
  async openCase(reference: string): Promise<void> {
    await this.openInbox();
    const rows = await this.search(reference);
    await expect(rows).toHaveCount(1);
    await rows.getByRole('link', { name: reference }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  }

  /** Opens the form of an action. */
  async begin(action: keyof Panel['words']['actions']): Promise<void> {
    await this.button(this.words.actions[action]).click();
    await expect(this.page.getByRole('heading', { name: this.words.actions[action] })).toBeVisible();
  }

  /** Confirms every item that the officer has to make sure of, and so verifies the request. */
  async confirmChecklist(): Promise<void> {
    for (const check of Object.values(this.words.checks)) await this.page.getByLabel(check).check();
    await this.button(this.words.confirm).click();
    await expect(this.page.getByText(this.words.statuses.verified).first()).toBeVisible();
  }

  /** Opens one of the plugin's pages by the navigation above each of them. */
  async openPage(path: string, heading: string): Promise<void> {
    await this.page.getByRole('link', { name: this.words.menu }).click();
    await this.page.locator(`nav a[href$="/plugins/member-services/${path}"]`).click();
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  /** Puts a ready-made reply into the words to the applicant, in the applicant's language. */
  async insertReply(id: string, locale: Locale): Promise<void> {
    await this.page.getByLabel(this.words.replies).selectOption(id);
    const language = locale === 'ar' ? 'العربية' : 'English';
    const chosen = this.page.locator('form').getByRole('button', { name: language, exact: true });
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await this.button(this.words.insert).click();
  }
}
