import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberTracking as Element } from '../elements/member-tracking/member-tracking.component.js';
import '../elements/member-tracking/member-tracking.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberRated, onMemberError } = REACT_EVENTS;

/** `<member-tracking>` as a React component: its properties typed, its events as functions. */
export const MemberTracking = createComponent({
  react,
  tagName: 'member-tracking',
  elementClass: Element,
  displayName: 'MemberTracking',
  events: { onMemberReady, onMemberRated, onMemberError },
});
