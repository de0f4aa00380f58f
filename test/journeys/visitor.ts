import type { Locale } from '@member-services/contract/forms';
import type { Locator, Page } from '@playwright/test';
import type { CaughtMail } from '../../demo/start/mail-catcher.mjs';
import { expect, type RunningDemo } from './demo.js';
import { WatchedPage } from './watched-page.js';
import { WIDGET_WORDS } from './words.js';

/** A person in front of the association's website. Everything is found by what it says or what it is. */
export class Visitor extends WatchedPage {
  readonly words: (typeof WIDGET_WORDS)[Locale];

  constructor(
    page: Page,
    private readonly demo: RunningDemo,
    readonly locale: Locale,
    ...furtherSites: string[]
  ) {
    super(page, demo, furtherSites);
    this.words = WIDGET_WORDS[locale];
    // Who fills in as fast as a test is asked for a proof of work first, which the browser brings by itself.
    this.allow(/403 \(Forbidden\)/);
  }

  /** Opens a page of the website in the visitor's language. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.demo.site}/${this.locale === 'en' ? 'en/' : ''}${path}`);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  /** A question with answers to choose from. */
  question(asked: string): Locator {
    const groups = this.page.getByRole('group', { name: asked });
    return groups.or(this.page.getByRole('radiogroup', { name: asked }));
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  async choose(question: string, answer: string): Promise<void> {
    await this.question(question).getByLabel(answer, { exact: true }).check();
  }

  /** Presses a button of the view and waits for the heading that takes the focus after it. */
  async press(button: string, heading: string | RegExp): Promise<void> {
    await this.button(button).click();
    await expect(this.heading(heading)).toBeFocused();
    await expect(this.heading(heading)).toBeInViewport();
  }

  /** The reference on the receipt, as it is written there. */
  async reference(): Promise<string> {
    const shown = this.page.locator('[part~="reference"]');
    await expect(shown).toBeVisible();
    return (await shown.innerText()).trim();
  }

  /** The newest mail to an address, of those that are meant, once it has arrived. */
  async mail(address: string, isMeant: (mail: CaughtMail) => boolean = () => true): Promise<CaughtMail> {
    let found: CaughtMail | undefined;
    await expect(async () => {
      found = (await this.demo.mailsTo(address)).find(isMeant);
      expect(found, `mail to ${address}`).toBeDefined();
    }).toPass({ timeout: 30_000 });
    if (!found) throw new Error(`There is no mail to ${address}.`);
    return found;
  }

  /** Follows the tracking link of a mail, as a person who opens it in a new page does. */
  async openTracking(mail: CaughtMail): Promise<void> {
    const [link] = /https?:\/\/\S+#ms\/track\/\S+/.exec(mail.text) ?? [];
    if (!link) throw new Error(`There is no tracking link in: ${mail.text}`);
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }

  /** Labels of the two texts of an inquiry, which the contract and not the widget names. */
  get subjectLabel(): string {
    return this.locale === 'ar' ? 'الموضوع' : 'Subject';
  }

  get messageLabel(): string {
    return this.locale === 'ar' ? 'نص الرسالة' : 'Message';
  }

  /** Opens a question in the list and gives it with its answer. */
  async openQuestion(question: string): Promise<Locator> {
    const entry = this.page.locator('[part="question"]').filter({ hasText: question });
    await entry.locator('summary').click();
    await expect(entry.locator('[part="answer"]')).toBeVisible();
    return entry;
  }

  /** Searches the questions of the website until one is there; what was published appears within seconds. */
  async findQuestion(query: string): Promise<void> {
    await expect(async () => {
      await this.open('questions/');
      await this.page.getByRole('searchbox', { name: this.words.questions.search }).fill(query);
      const found = this.page.locator('[part="question"]').filter({ hasText: query });
      await expect(found).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 15_000 });
  }
}
