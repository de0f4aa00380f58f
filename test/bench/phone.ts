import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../browser.mjs';

/** A phone's terms: a far mast, a slow line, a processor four times slower than this machine's. */
export const PHONE = { latency: 150, bitsPerSecond: 1_600_000, slowdown: 4 } as const;

/** Milliseconds that a new window of a whole browser needs for itself: it loads pages of its own beside ours. */
const WINDOW_STANDS = 2500;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
}

/** A page with an empty cache on a phone's terms, or on none. */
export async function openPhone(browser: Browser, { slow }: { slow: boolean }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ar' });
  const page = await context.newPage();
  await page.waitForTimeout(WINDOW_STANDS);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: PHONE.bitsPerSecond / 8,
      uploadThroughput: PHONE.bitsPerSecond / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
  }
  return page;
}
