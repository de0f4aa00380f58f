import type { TrackingLink } from './secret-link.js';

/** Link that opens a case on this page. */
export function trackingFragment({ reference, token }: TrackingLink): string {
  return `#ms/track/${encodeURIComponent(reference)}/${encodeURIComponent(token)}`;
}
