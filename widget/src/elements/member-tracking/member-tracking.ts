import { defineOnce } from '../define-once.js';
import { MemberTracking } from './member-tracking.component.js';

defineOnce('member-tracking', MemberTracking);

declare global {
  interface HTMLElementTagNameMap {
    'member-tracking': MemberTracking;
  }
}
