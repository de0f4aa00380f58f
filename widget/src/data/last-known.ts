import type { Locale } from '@member-services/contract/forms';
import { whenIdle } from '../async/when-idle.js';
import { siteStorage } from './site-storage.js';
import type { ShapeCheck } from './outcome.js';

/** Public content that is worth having when the CMS is away. */
export type LastKnown = 'organisation' | 'questions';

const nameOf = (what: LastKnown, address: string, locale: Locale) =>
  `member-services:last:${what}:${address}:${locale}`;

/** Keeps what was read, once the page has nothing better to do; a browser that keeps nothing does without. */
export function keepLastKnown(what: LastKnown, address: string, locale: Locale, data: object): void {
  whenIdle(() => {
    try {
      siteStorage()?.setItem(nameOf(what, address, locale), JSON.stringify(data));
    } catch {
      // Full or forbidden: there is nothing to show on a bad day, as on a first visit.
    }
  });
}

/** What was read at the last visit; null where there was none. */
export function lastKnown<Data>(
  what: LastKnown,
  address: string,
  locale: Locale,
  check: ShapeCheck<Data>,
): Data | null {
  try {
    const data = JSON.parse(siteStorage()?.getItem(nameOf(what, address, locale)) ?? 'null') as unknown;
    return check(data) ? data : null;
  } catch {
    return null;
  }
}
