import { defineOnce } from '../../elements/define-once.js';
import { MemberTextField } from './text-field.component.js';

defineOnce('member-text-field', MemberTextField);

declare global {
  interface HTMLElementTagNameMap {
    'member-text-field': MemberTextField;
  }
}
