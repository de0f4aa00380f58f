import { defineOnce } from '../../elements/define-once.js';
import { MemberDateField } from './date-field.component.js';

defineOnce('member-date-field', MemberDateField);

declare global {
  interface HTMLElementTagNameMap {
    'member-date-field': MemberDateField;
  }
}
