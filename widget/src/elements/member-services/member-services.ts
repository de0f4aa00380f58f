import { defineOnce } from '../define-once.js';
import { MemberServices } from './member-services.component.js';

defineOnce('member-services', MemberServices);

declare global {
  interface HTMLElementTagNameMap {
    'member-services': MemberServices;
  }
}
