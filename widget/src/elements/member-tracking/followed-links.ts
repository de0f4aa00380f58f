import { trackingLinksOf } from '../../navigation/secret-link.js';
import type { TrackingLink } from '../../navigation/secret-link.js';

/** The cases that a tracking page is to open: the one that its properties name, else those of the address. */
export function linksToFollow(named: {
  reference: string | null;
  token: string | null;
}): { first: TrackingLink; all: readonly TrackingLink[] } | null {
  const { reference, token } = named;
  return reference && token
    ? { first: { reference, token }, all: [] }
    : trackingLinksOf(window.location.hash);
}

/** Whether both open the same case in the same way. */
export function isSameLink(one: TrackingLink, other: TrackingLink | null): boolean {
  return one.reference === other?.reference && one.token === other.token;
}
