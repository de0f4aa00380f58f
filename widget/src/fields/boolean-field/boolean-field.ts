import { defineOnce } from '../../elements/define-once.js';
import { MemberBooleanField } from './boolean-field.component.js';

defineOnce('member-boolean-field', MemberBooleanField);

declare global {
  interface HTMLElementTagNameMap {
    'member-boolean-field': MemberBooleanField;
  }
}
