import { parseReference } from '@member-services/contract/forms';
import { trackingLinkOf } from '../../navigation/secret-link.js';
import type { TrackingLink } from '../../navigation/secret-link.js';

/** The case that somebody looks up; whoever pastes the whole link as the code means the same. */
export function typedLink(reference: string, token: string): TrackingLink {
  const pasted = trackingLinkOf(token.slice(Math.max(0, token.indexOf('#'))));
  return pasted ?? { reference: parseReference(reference) ?? reference, token };
}
