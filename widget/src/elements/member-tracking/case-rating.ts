import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import type { MemberRating } from '../member-rating/member-rating.component.js';
import { LatePart } from './late-part.js';
import type { TrackingLanguage } from './tracking-words.js';

/** The rating on the page of a case: its code, its view, and what was begun there. */
export class CaseRating {
  private readonly late: LatePart<object>;

  /**
   * @param onFailed told the cause
   * @param onNotOffered the CMS has said that there is nothing to rate any more
   * @param load brings its code
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    onFailed: (code: string) => void,
    private readonly onNotOffered: () => Promise<void>,
    load: () => Promise<object> = () => import('../member-rating/member-rating.js'),
  ) {
    this.late = new LatePart(host, load, onFailed);
  }

  /** Something was filled in and not sent. */
  get unsent(): boolean {
    return this.element?.unsent ?? false;
  }

  /** What was filled in and not sent, in words. */
  get entered(): MemberRating['entered'] {
    // Before its code is there it is an element like any other.
    return this.element?.entered ?? [];
  }

  /** Brings its code, where one is offered. */
  fetch({ rating }: Tracking): void {
    if (rating) void this.late.fetch();
  }

  /** The rating of a conclusion, where one is offered. */
  view(
    { rating }: Tracking,
    cms: Cms | null,
    link: TrackingLink | null,
    language: TrackingLanguage,
    level: number,
  ): unknown {
    if (!rating || !link || !cms) return nothing;
    return html`<section class="panel rating" part="rating" aria-label=${language.words.tracking.rate}>
      ${this.late.view(language)}
      <member-rating
        api=${cms.address}
        heading-level=${level}
        .reference=${link.reference}
        .token=${link.token}
        .digits=${language.digits}
        .whenNotOffered=${() => void this.onNotOffered()}
      ></member-rating>
    </section>`;
  }

  private get element(): Partial<MemberRating> | null | undefined {
    return this.host.shadowRoot?.querySelector<MemberRating>('member-rating');
  }
}
