import { defineOnce } from '../../elements/define-once.js';
import { MemberSelectField } from './select-field.component.js';

defineOnce('member-select-field', MemberSelectField);

declare global {
  interface HTMLElementTagNameMap {
    'member-select-field': MemberSelectField;
  }
}
