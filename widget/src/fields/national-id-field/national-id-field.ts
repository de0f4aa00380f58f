import { defineOnce } from '../../elements/define-once.js';
import { MemberNationalIdField } from './national-id-field.component.js';

defineOnce('member-national-id-field', MemberNationalIdField);

declare global {
  interface HTMLElementTagNameMap {
    'member-national-id-field': MemberNationalIdField;
  }
}
