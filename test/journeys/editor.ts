import type { Locale } from '@member-services/contract/forms';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, type RunningDemo } from './demo.js';
import { Panel } from './panel.js';

const TYPE = 'plugin::member-services.question';

/** Strapi's own words on its Content Manager, as its Arabic has them, and the plugin's names of fields. */
const WORDS = {
  search: 'يبحث',
  save: 'حفظ',
  publish: 'نشر',
  fields: { question: 'السؤال، أو الاعتقاد الشائع', answer: 'الجواب، أو الحقيقة' },
  languages: { ar: 'العربية', en: 'الإنجليزية' },
} as const;

/** An editor in Strapi's own Content Manager, where questions are kept. */
export class Editor {
  readonly page: Page;

  private constructor(
    private readonly panel: Panel,
    private readonly demo: RunningDemo,
  ) {
    this.page = panel.page;
    // Paid features that Strapi asks itself for and that this installation has not.
    panel.allow(/404.*(ai-feature-config|ai-localization-jobs|preview\/url)/);
  }

  static async signIn(browser: Browser, demo: RunningDemo): Promise<Editor> {
    return new Editor(await Panel.signIn(browser, demo, 'editor'), demo);
  }

  /** Opens a page of the panel by its path. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.demo.cms}/admin${path.replace(/^\/admin/, '')}`);
  }

  /** One question, by its document id. */
  async openQuestion(documentId: string): Promise<void> {
    await this.open(`/content-manager/collection-types/${TYPE}/${documentId}`);
  }

  /** Strapi's list of questions, narrowed by what is searched for. */
  async searchList(text: string): Promise<Locator> {
    await this.open(`/content-manager/collection-types/${TYPE}`);
    const list = this.page.getByRole('main');
    await expect(list.getByRole('row').nth(1)).toBeVisible({ timeout: 30_000 });
    await list.getByRole('button', { name: WORDS.search, exact: true }).click();
    await list.locator('input[name="search"]').fill(text);
    await list.locator('input[name="search"]').press('Enter');
    await expect(this.page).toHaveURL(/_q=/);
    return this.page.getByRole('gridcell').getByRole('link');
  }

  /** A text of the question in one language. */
  text(field: keyof typeof WORDS.fields, locale: Locale): Locator {
    return this.page.getByRole('textbox', { name: `${WORDS.fields[field]}, ${WORDS.languages[locale]}` });
  }

  /** Keeps the draft. */
  async save(): Promise<void> {
    const kept = this.answerTo(new RegExp(`collection-types/${TYPE}/\\w+(\\?|$)`));
    await this.page.getByRole('button', { name: WORDS.save, exact: true }).click();
    expect((await kept).ok()).toBe(true);
  }

  async publish(): Promise<void> {
    const published = this.answerTo(/actions\/publish/);
    await this.page.getByRole('button', { name: WORDS.publish, exact: true }).click();
    expect((await published).ok()).toBe(true);
  }

  picture(name: string): Promise<void> {
    return this.panel.picture(name);
  }

  async close(): Promise<void> {
    this.panel.expectNoFaults();
    await this.panel.close();
  }

  private answerTo(address: RegExp) {
    return this.page.waitForResponse(
      (answer) => address.test(answer.url()) && answer.request().method() !== 'GET',
    );
  }
}
