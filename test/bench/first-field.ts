import type { Browser } from '@playwright/test';
import { openPhone } from './phone.js';

/** What one opening of a page came to; times in milliseconds since the page was asked for. */
export interface Opening {
  /** The first field stands, painted, and takes what is typed. */
  firstField: number;
  /** The longest task until then. */
  longestTask: number;
  /** Everything that moved, until two seconds later. */
  shift: number;
  /** Addresses of other origins that were asked for until then, in order. */
  requested: string[];
}

declare global {
  interface Window {
    benchTell: () => void;
    benchSeen?: number;
    benchTasks: { start: number; duration: number }[];
    benchShift: number;
  }
}

/** Opens a page with an empty cache and measures it from inside. @param path see `FIRST_FIELD` */
export async function openingOf(
  browser: Browser,
  address: string,
  path: readonly string[],
  slow = true,
): Promise<Opening> {
  const page = await openPhone(browser, { slow });
  const asked: { url: string; at: number }[] = [];
  const own = new URL(address).origin;
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && request.url().startsWith('http'))
      asked.push({ url: request.url(), at: Date.now() });
  });
  await page.addInitScript(watch, [...path]);
  // Told by the page itself: to be asked again and again would cost it time that is being measured.
  let tell = (): void => undefined;
  const seen = new Promise<void>((resolve, reject) => {
    tell = resolve;
    setTimeout(() => reject(new Error(`${address} showed no field within a minute.`)), 60_000).unref();
  });
  await page.exposeFunction('benchTell', () => tell());
  await page.goto(address, { waitUntil: 'commit' });
  await seen;
  await page.waitForTimeout(2000);
  const inside = await page.evaluate(() => ({
    firstField: window.benchSeen ?? 0,
    tasks: window.benchTasks,
    shift: window.benchShift,
    began: performance.timeOrigin,
  }));
  await page.context().close();
  const until = inside.firstField;
  return {
    firstField: until,
    longestTask: Math.max(
      0,
      ...inside.tasks.filter(({ start }) => start < until).map(({ duration }) => duration),
    ),
    shift: inside.shift,
    requested: asked.filter(({ at }) => at - inside.began <= until).map(({ url }) => url),
  };
}

/** Runs in the page before anything else: notes when the field stands, what moved, what kept the page busy. */
function watch(path: string[]): void {
  window.benchTasks = [];
  window.benchShift = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.benchTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') window.benchShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const field = (): Element | null => {
    let inside: ParentNode = document;
    let found: Element | null = null;
    for (const selector of path) {
      found = inside.querySelector(selector);
      if (!found) return null;
      inside = found.shadowRoot ?? found;
    }
    return found;
  };
  // A message that is posted while a frame is made is delivered once the frame is painted.
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    window.benchSeen = performance.now();
    window.benchTell();
  };
  const look = () => {
    const found = field();
    if (found instanceof HTMLInputElement && !found.disabled && found.getClientRects().length > 0)
      painted.port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
