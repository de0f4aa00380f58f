import { defineOnce } from '../../elements/define-once.js';
import { MemberMoneyField } from './money-field.component.js';

defineOnce('member-money-field', MemberMoneyField);

declare global {
  interface HTMLElementTagNameMap {
    'member-money-field': MemberMoneyField;
  }
}
