import type { Tracking } from '@member-services/contract/forms';
import type { MemberRating } from '../member-rating/member-rating.component.js';

/** The rating on the page of a case: its code, and whether one was begun there. */
export class CaseRating {
  /** @param onFailed told the cause */
  constructor(
    private readonly host: Element,
    private readonly onFailed: (code: string) => void,
  ) {}

  /** Something was filled in and not sent. */
  get unsent(): boolean {
    return this.host.shadowRoot?.querySelector<MemberRating>('member-rating')?.unsent ?? false;
  }

  /** Brings its code, where one is offered. */
  fetch({ rating }: Tracking): void {
    if (rating) import('../member-rating/member-rating.js').catch(() => this.onFailed('scriptFailed'));
  }
}
