import { defineOnce } from '../../elements/define-once.js';
import { MemberRatingField } from './rating-field.component.js';

defineOnce('member-rating-field', MemberRatingField);

declare global {
  interface HTMLElementTagNameMap {
    'member-rating-field': MemberRatingField;
  }
}
