import { defineOnce } from '../elements/define-once.js';
import { MemberSignaturePad } from './signature-pad.component.js';

defineOnce('member-signature-pad', MemberSignaturePad);
