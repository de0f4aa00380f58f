import { defineOnce } from '../../elements/define-once.js';
import { MemberNumberField } from './number-field.component.js';

defineOnce('member-number-field', MemberNumberField);

declare global {
  interface HTMLElementTagNameMap {
    'member-number-field': MemberNumberField;
  }
}
