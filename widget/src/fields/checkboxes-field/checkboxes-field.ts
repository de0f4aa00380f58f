import { defineOnce } from '../../elements/define-once.js';
import { MemberCheckboxesField } from './checkboxes-field.component.js';

defineOnce('member-checkboxes-field', MemberCheckboxesField);

declare global {
  interface HTMLElementTagNameMap {
    'member-checkboxes-field': MemberCheckboxesField;
  }
}
