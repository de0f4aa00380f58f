import { parseReference } from '@member-services/contract/forms';
import { ourParts } from './ours.js';

/** What leads to one case: in the address fragment, which reaches no server, log or referrer. */
export interface TrackingLink {
  reference: string;
  token: string;
}

/** What a rating link names: a concluded case, or an invitation. */
export type RatingLink = TrackingLink | { invitation: string };

/** A link to a case, and the further cases of the same person that it opens as well. */
export interface TrackingLinks {
  first: TrackingLink;
  all: readonly TrackingLink[];
}

/** Most cases of one link; a message of ours leads to fewer. */
const MOST = 12;

/** The cases that a fragment leads to: `#ms/track/<reference>/<token>`, several of them one after the other. */
export function trackingLinksOf(fragment: string): TrackingLinks | null {
  const [view, ...parts] = ourParts(fragment) ?? [];
  if (view !== 'track' || parts.length === 0 || parts.length > 2 * MOST) return null;
  const all: TrackingLink[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const link = caseOf(parts.slice(index, index + 2));
    if (!link) return null;
    all.push(link);
  }
  const [first] = all;
  return first ? { first, all } : null;
}

/** The case that a fragment leads to, the first where there are several. */
export function trackingLinkOf(fragment: string): TrackingLink | null {
  return trackingLinksOf(fragment)?.first ?? null;
}

/** What a fragment invites to rate: `#ms/rate/<reference>/<token>` or `#ms/rate/<invitation>`. */
export function ratingLinkOf(fragment: string): RatingLink | null {
  const [view, ...parts] = ourParts(fragment) ?? [];
  if (view !== 'rate') return null;
  const [invitation, ...others] = parts;
  if (invitation && others.length === 0) return { invitation };
  return caseOf(parts);
}

/** The fragment without the link in it: the look-up, or the page that the website names by its fragment. */
export function withoutLink(fragment: string): string {
  const [route] = fragment.split(BEHIND_ROUTE);
  return route !== undefined && ROUTE.test(route) ? route : '#ms/track';
}

/** `#/follow`, `#!/follow`: a website that tells its pages apart by the fragment. */
const ROUTE = /^#!?\//;
/** There our part stands in the query of the route. */
const BEHIND_ROUTE = /[?&]ms=/i;

function caseOf([reference, token, ...rest]: string[]): TrackingLink | null {
  if (!reference || !token || rest.length > 0) return null;
  return { reference: parseReference(reference) ?? reference, token };
}
