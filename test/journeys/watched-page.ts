import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type RunningDemo } from './demo.js';

/** The rules of WCAG 2.0 to 2.2 at levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** A message as it looks in a mail program. */
const FRAME_WITHOUT_SCRIPTS = 'iframe[sandbox=""]';

/** What Strapi's own panel says in the console whatever a plugin does. */
const STRAPIS_OWN =
  /MISSING_TRANSLATION|Missing message|styled-components|defaultProps|React Router Future Flag/;

/**
 * A page under watch: errors in its console (a breach of its content security policy is one), errors that nobody
 * caught, dialogs, and calls to any host but the website and the CMS.
 */
export class WatchedPage {
  private readonly seen: string[] = [];
  private allowed: RegExp[] = [];

  constructor(
    readonly page: Page,
    { site, cms }: RunningDemo,
    furtherSites: readonly string[] = [],
  ) {
    const hosts = [site, cms, ...furtherSites].map((address) => new URL(address).host);
    page.on('console', (message) => {
      if (message.type() === 'error' && !STRAPIS_OWN.test(message.text()))
        this.seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.seen.push(`uncaught: ${error.message}`));
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload') {
        // A form that was not sent asks before the page goes; whoever walks a journey means to go.
        void dialog.accept();
        return;
      }
      this.seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && !hosts.includes(host))
        this.seen.push(`foreign host: ${request.url()}`);
    });
  }

  /** What the journey itself brings about, such as a network that it cuts. */
  allow(...expected: RegExp[]): void {
    this.allowed = [...this.allowed, ...expected];
  }

  /** All that was noticed and was not to be expected. */
  get faults(): string[] {
    return this.seen.filter((fault) => !this.allowed.some((expected) => expected.test(fault)));
  }

  expectNoFaults(): void {
    expect(this.faults).toEqual([]);
  }

  /** No fault that axe can see, in all of the page or within one element of it. */
  async expectAccessible(what: string, within?: string): Promise<void> {
    // In a frame where no script may run axe would wait in vain: its matter is looked at on a page of its own.
    const axe = new AxeBuilder({ page: this.page }).withTags(RULES).exclude(FRAME_WITHOUT_SCRIPTS);
    const { violations } = await (within ? axe.include(within) : axe).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `axe on ${what}`).toEqual([]);
  }

  /** No line that reaches beyond the screen and would have to be pushed sideways. */
  async expectNoOverflow(what: string): Promise<void> {
    const beyond = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `${what} is wider than the screen`).toBeLessThanOrEqual(0);
  }

  /** Keeps a picture of the whole page where `JOURNEY_PICTURES` names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env['JOURNEY_PICTURES'];
    if (folder) await this.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }

  /** Everything that every view must stand: axe, no overflow, and a picture for who looks. */
  async look(name: string, within?: string): Promise<void> {
    await this.picture(name);
    await this.expectNoOverflow(name);
    await this.expectAccessible(name, within);
  }
}
