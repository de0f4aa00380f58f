import type { Locale } from '@member-services/contract/forms';

/** Nobody has said which page of the website shows the tracking; links cannot be made. */
export class TrackingPageMissing extends Error {
  override readonly name = 'TrackingPageMissing';
}

/** Where the pages of the website are set: the entry of the association first, then the configuration. */
export interface TrackingPages {
  /** Address in which `{{locale}}` stands for the language. */
  ofOrganisation: string | null;
  configured: Partial<Record<Locale, string>>;
}

/** The page of the website on which a person follows their case. @throws TrackingPageMissing */
export function trackingPage({ ofOrganisation, configured }: TrackingPages, locale: Locale): string {
  const page =
    ofOrganisation?.replaceAll('{{locale}}', locale) ?? configured[locale] ?? Object.values(configured)[0];
  if (!page)
    throw new TrackingPageMissing('No page of the website is set that tracking links could lead to.');
  return page;
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
