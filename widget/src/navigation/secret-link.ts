import { parseReference } from '@member-services/contract/forms';

/** What leads to one case: in the address fragment, which reaches no server, log or referrer. */
export interface TrackingLink {
  reference: string;
  token: string;
}

/** What a rating link names: a concluded case, or an invitation. */
export type RatingLink = TrackingLink | { invitation: string };

/** The case that a fragment leads to: `#ms/track/<reference>/<token>`. */
export function trackingLinkOf(fragment: string): TrackingLink | null {
  const [view, ...parts] = partsOf(fragment);
  return view === 'track' ? caseOf(parts) : null;
}

/** What a fragment invites to rate: `#ms/rate/<reference>/<token>` or `#ms/rate/<invitation>`. */
export function ratingLinkOf(fragment: string): RatingLink | null {
  const [view, ...parts] = partsOf(fragment);
  if (view !== 'rate') return null;
  const [invitation, ...others] = parts;
  if (invitation && others.length === 0) return { invitation };
  return caseOf(parts);
}

/** Link that opens a case on this page. */
export function trackingFragment({ reference, token }: TrackingLink): string {
  return `#ms/track/${encodeURIComponent(reference)}/${encodeURIComponent(token)}`;
}

function caseOf([reference, token, ...rest]: string[]): TrackingLink | null {
  if (!reference || !token || rest.length > 0) return null;
  return { reference: parseReference(reference) ?? reference, token };
}

/** Mail programs encode a fragment once or twice and leave the full stop of a sentence behind it. */
function partsOf(fragment: string): string[] {
  const [prefix, ...parts] = decoded(decoded(fragment))
    .replace(/^#/, '')
    .split('/')
    .map((part) => part.trim().replace(/[^A-Za-z0-9_-]+$/, ''));
  if (prefix !== 'ms') return [];
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
