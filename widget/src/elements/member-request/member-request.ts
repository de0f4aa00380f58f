import { defineOnce } from '../define-once.js';
import { MemberRequest } from './member-request.component.js';

defineOnce('member-request', MemberRequest);

declare global {
  interface HTMLElementTagNameMap {
    'member-request': MemberRequest;
  }
}
