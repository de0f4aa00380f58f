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
  ) {
    super(page, demo);
    this.words = WIDGET_WORDS[locale];
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
  }

  /** The reference on the receipt, as it is written there. */
  async reference(): Promise<string> {
    const shown = this.page.locator('[part~="reference"]');
    await expect(shown).toBeVisible();
    return (await shown.innerText()).trim();
  }

  /** The newest mail to an address whose subject matches, once it has arrived. */
  async mail(address: string, subject: RegExp = /./): Promise<CaughtMail> {
    const arrived = async () => (await this.demo.mailsTo(address)).find((mail) => subject.test(mail.subject));
    await expect.poll(arrived, { message: `mail to ${address}`, timeout: 20_000 }).toBeTruthy();
    const mail = await arrived();
    if (!mail) throw new Error(`No mail to ${address}.`);
    return mail;
  }

  /** Follows the tracking link of a mail, as a person who opens it in a new page does. */
  async openTracking(mail: CaughtMail): Promise<void> {
    const [link] = /https?:\/\/\S+#ms\/track\/\S+/.exec(mail.text) ?? [];
    if (!link) throw new Error(`There is no tracking link in: ${mail.text}`);
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }
}
