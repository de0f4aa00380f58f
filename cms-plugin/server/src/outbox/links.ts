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
  const ofOrganisation = organisation?.trackingUrl?.replaceAll('{{locale}}', locale);
  const tracking = ofOrganisation || inLocale(trackingPages, locale);
  if (!tracking)
    throw new TrackingPageMissing('No page of the website is set that tracking links could lead to.');
  return { tracking, rating: inLocale(ratingPages, locale) ?? tracking };
}

function inLocale(pages: Partial<Record<Locale, string>>, locale: Locale): string | undefined {
  return pages[locale] ?? Object.values(pages)[0];
}

/** Link to a case. Everything secret stands in the fragment, which no server, proxy or log ever sees. */
export function trackingLink(page: string, reference: string, token: string): string {
  return withFragment(page, `ms/track/${encodeURIComponent(reference)}/${encodeURIComponent(token)}`);
}

/** Link to the rating that an invitation stands for. */
export function ratingLink(page: string, invitation: string): string {
  return withFragment(page, `ms/rate/${encodeURIComponent(invitation)}`);
}

function withFragment(page: string, fragment: string): string {
  const url = new URL(page);
  url.hash = fragment;
  return url.href;
}
