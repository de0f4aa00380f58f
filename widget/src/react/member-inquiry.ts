import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberInquiry as Element } from '../elements/member-inquiry/member-inquiry.component.js';
import '../elements/member-inquiry/member-inquiry.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberSubmitted, onMemberError } = REACT_EVENTS;

/** `<member-inquiry>` as a React component: its properties typed, its events as functions. */
export const MemberInquiry = createComponent({
  react,
  tagName: 'member-inquiry',
  elementClass: Element,
  displayName: 'MemberInquiry',
  events: { onMemberReady, onMemberSubmitted, onMemberError },
});
