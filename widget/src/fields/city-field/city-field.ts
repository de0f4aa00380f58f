import { defineOnce } from '../../elements/define-once.js';
import { MemberCityField } from './city-field.component.js';

defineOnce('member-city-field', MemberCityField);

declare global {
  interface HTMLElementTagNameMap {
    'member-city-field': MemberCityField;
  }
}
