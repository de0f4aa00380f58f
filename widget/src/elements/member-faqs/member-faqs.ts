import { defineOnce } from '../define-once.js';
import { MemberFaqs } from './member-faqs.component.js';

defineOnce('member-faqs', MemberFaqs);

declare global {
  interface HTMLElementTagNameMap {
    'member-faqs': MemberFaqs;
  }
}
