import type { Locale } from '@member-services/contract/forms';
import type { ContentSnapshot } from '../content/content-snapshot.js';

/** Nobody has said which page of the website shows the tracking; links cannot be made. */
export class TrackingPageMissing extends Error {
  override readonly name = 'TrackingPageMissing';
}

/** Pages of the website by language, as the configuration names them. */
export interface LinkedPages {
  trackingPages: Partial<Record<Locale, string>>;
  ratingPages: Partial<Record<Locale, string>>;
}

/** The pages that links of one language lead to. */
export interface PagesOfLocale {
  tracking: string;
  rating: string;
}

/**
 * Where links lead: the association's own entry first (`{{locale}}` stands for the language), then the configuration.
 * @throws TrackingPageMissing
 */
export function pagesFor(
  { organisation }: Pick<ContentSnapshot, 'organisation'>,
  { trackingPages, ratingPages }: LinkedPages,
  locale: Locale,
): PagesOfLocale {
  const own = organisation?.trackingUrl?.replaceAll('{{locale}}', locale);
  // What an editor typed that is no whole address leads nowhere.
  const tracking = own && URL.canParse(own) ? own : inLocale(trackingPages, locale);
  if (!tracking)
    throw new TrackingPageMissing('No page of the website is set that tracking links could lead to.');
  return { tracking, rating: inLocale(ratingPages, locale) ?? tracking };
}

/** Stands for a page that nobody has set yet, where a message is only looked at; what leaves waits for a real one. */
const NO_PAGE = 'https://website.example/';

/** The pages as a preview shows them: whoever words messages may do so before the website stands. */
export function previewPagesFor(
  content: Pick<ContentSnapshot, 'organisation'>,
  linked: LinkedPages,
  locale: Locale,
): PagesOfLocale {
  try {
    return pagesFor(content, linked, locale);
  } catch (error) {
    if (error instanceof TrackingPageMissing) return { tracking: NO_PAGE, rating: NO_PAGE };
    throw error;
  }
}

function inLocale(pages: Partial<Record<Locale, string>>, locale: Locale): string | undefined {
  return pages[locale] ?? Object.values(pages)[0];
}

/** A case that a link opens. */
export interface LinkedCase {
  reference: string;
  token: string;
}

/**
 * Link to a case, or to several of one person, the first of which is shown. Everything secret stands in the fragment,
 * which no server, proxy or log ever sees.
 */
export function trackingLink(page: string, cases: readonly LinkedCase[]): string {
  const parts = cases.flatMap(({ reference, token }) => [reference, token]).map(encodeURIComponent);
  return withFragment(page, ['track', ...parts].join('/'));
}

/** Link to the rating that an invitation stands for. */
export function ratingLink(page: string, invitation: string): string {
  return withFragment(page, `rate/${encodeURIComponent(invitation)}`);
}

/** `#/track` and `#!/track`: the website tells its pages apart by the fragment. */
const ROUTE = /^#!?\//;

/** A page that is named by its fragment keeps it, and ours follows as a query of it: no router loses its way. */
function withFragment(page: string, fragment: string): string {
  const url = new URL(page);
  const { hash } = url;
  url.hash = ROUTE.test(hash) ? `${hash}${hash.includes('?') ? '&' : '?'}ms=${fragment}` : `ms/${fragment}`;
  return url.href;
}
