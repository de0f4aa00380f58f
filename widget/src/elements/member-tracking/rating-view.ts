import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import type { TrackingLanguage } from './tracking-words.js';

/** The rating of a conclusion, where one is offered. Its element must be loaded. */
export function ratingView(
  { rating }: Tracking,
  { cms, link }: { cms: Cms | null; link: TrackingLink | null },
  { words, digits }: TrackingLanguage,
  level: number,
): unknown {
  if (!rating || !link || !cms) return nothing;
  return html`<section class="panel rating" part="rating" aria-label=${words.tracking.rate}>
    <member-rating
      api=${cms.address}
      heading-level=${level}
      .reference=${link.reference}
      .token=${link.token}
      .digits=${digits}
    ></member-rating>
  </section>`;
}
