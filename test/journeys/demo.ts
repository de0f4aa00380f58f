import { test as base } from '@playwright/test';
import type { Account } from '../../demo/start/accounts.mjs';
import type { CaughtMail } from '../../demo/start/mail-catcher.mjs';

/** The running demo, as a journey needs it. */
export interface RunningDemo {
  /** Address of the website, without a slash at its end. */
  site: string;
  /** Address of the CMS, likewise. */
  cms: string;
  /** The account of a staff role, by the plugin's own name of it (or `administrator`). */
  account: (role: string) => Account;
  /** Caught mail to an address, newest first. */
  mailsTo: (address: string) => Promise<CaughtMail[]>;
}

interface Addresses {
  site: string;
  cms: string;
  accounts: Account[];
}

function runningDemo(): RunningDemo {
  const { site, cms, accounts } = JSON.parse(process.env['DEMO'] ?? '{}') as Addresses;
  return {
    site,
    cms,
    account: (role) => {
      const found = accounts.find((account) => account.role === role);
      if (!found) throw new Error(`The demo has no account for the role "${role}".`);
      return found;
    },
    mailsTo: async (address) => {
      const answer = await fetch(`${site}/mail/messages.json`);
      const mails = (await answer.json()) as CaughtMail[];
      return mails.filter(({ to }) => to.includes(address));
    },
  };
}

/** A phone held upright, touched rather than clicked: for `test.use(phone)`. */
export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;

/** A desktop window: for `test.use(desktop)`. */
export const desktop = { viewport: { width: 1280, height: 900 } } as const;

/** Playwright's `test` with the running demo at hand. */
export const test = base.extend<object, { demo: RunningDemo }>({
  demo: [
    async ({}, use) => {
      await use(runningDemo());
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
