import { defineOnce } from '../../elements/define-once.js';
import { MemberRadioField } from './radio-field.component.js';

defineOnce('member-radio-field', MemberRadioField);

declare global {
  interface HTMLElementTagNameMap {
    'member-radio-field': MemberRadioField;
  }
}
