import { defineOnce } from '../../elements/define-once.js';
import { MemberTextareaField } from './textarea-field.component.js';

defineOnce('member-textarea-field', MemberTextareaField);

declare global {
  interface HTMLElementTagNameMap {
    'member-textarea-field': MemberTextareaField;
  }
}
