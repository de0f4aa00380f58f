import { defineOnce } from '../../elements/define-once.js';
import { MemberAttachmentField } from './attachment-field.component.js';

defineOnce('member-attachment-field', MemberAttachmentField);

declare global {
  interface HTMLElementTagNameMap {
    'member-attachment-field': MemberAttachmentField;
  }
}
