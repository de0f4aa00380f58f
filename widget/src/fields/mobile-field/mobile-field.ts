import { defineOnce } from '../../elements/define-once.js';
import { MemberMobileField } from './mobile-field.component.js';

defineOnce('member-mobile-field', MemberMobileField);

declare global {
  interface HTMLElementTagNameMap {
    'member-mobile-field': MemberMobileField;
  }
}
