import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberServices as Element } from '../elements/member-services/member-services.component.js';
import '../elements/member-services/member-services.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberSubmitted, onMemberRated, onMemberError } = REACT_EVENTS;

/** `<member-services>` as a React component: its properties typed, its events as functions. */
export const MemberServices = createComponent({
  react,
  tagName: 'member-services',
  elementClass: Element,
  displayName: 'MemberServices',
  events: { onMemberReady, onMemberSubmitted, onMemberRated, onMemberError },
});
