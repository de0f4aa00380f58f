import { defineOnce } from '../../elements/define-once.js';
import { MemberEmailField } from './email-field.component.js';

defineOnce('member-email-field', MemberEmailField);

declare global {
  interface HTMLElementTagNameMap {
    'member-email-field': MemberEmailField;
  }
}
