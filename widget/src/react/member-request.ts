import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberRequest as Element } from '../elements/member-request/member-request.component.js';
import '../elements/member-request/member-request.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberSubmitted, onMemberError } = REACT_EVENTS;

/** `<member-request>` as a React component: its properties typed, its events as functions. */
export const MemberRequest = createComponent({
  react,
  tagName: 'member-request',
  elementClass: Element,
  displayName: 'MemberRequest',
  events: { onMemberReady, onMemberSubmitted, onMemberError },
});
