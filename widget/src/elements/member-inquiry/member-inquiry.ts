import { defineOnce } from '../define-once.js';
import { MemberInquiry } from './member-inquiry.component.js';

defineOnce('member-inquiry', MemberInquiry);

declare global {
  interface HTMLElementTagNameMap {
    'member-inquiry': MemberInquiry;
  }
}
