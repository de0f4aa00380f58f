import { defineOnce } from '../define-once.js';
import { MemberDocuments } from './member-documents.component.js';

defineOnce('member-documents', MemberDocuments);

declare global {
  interface HTMLElementTagNameMap {
    'member-documents': MemberDocuments;
  }
}
