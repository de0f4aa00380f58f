import { defineOnce } from '../../elements/define-once.js';
import { MemberUnknownField } from './unknown-field.component.js';

defineOnce('member-unknown-field', MemberUnknownField);

declare global {
  interface HTMLElementTagNameMap {
    'member-unknown-field': MemberUnknownField;
  }
}
