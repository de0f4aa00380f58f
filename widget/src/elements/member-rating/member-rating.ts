import { defineOnce } from '../define-once.js';
import { MemberRating } from './member-rating.component.js';

defineOnce('member-rating', MemberRating);

declare global {
  interface HTMLElementTagNameMap {
    'member-rating': MemberRating;
  }
}
