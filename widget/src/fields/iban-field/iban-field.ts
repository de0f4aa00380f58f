import { defineOnce } from '../../elements/define-once.js';
import { MemberIbanField } from './iban-field.component.js';

defineOnce('member-iban-field', MemberIbanField);

declare global {
  interface HTMLElementTagNameMap {
    'member-iban-field': MemberIbanField;
  }
}
