import { defineOnce } from '../../elements/define-once.js';
import { MemberRepeatField } from './repeat-field.component.js';

defineOnce('member-repeat-field', MemberRepeatField);

declare global {
  interface HTMLElementTagNameMap {
    'member-repeat-field': MemberRepeatField;
  }
}
