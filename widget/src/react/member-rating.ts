import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberRating as Element } from '../elements/member-rating/member-rating.component.js';
import '../elements/member-rating/member-rating.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberRated, onMemberError } = REACT_EVENTS;

/** `<member-rating>` as a React component: its properties typed, its events as functions. */
export const MemberRating = createComponent({
  react,
  tagName: 'member-rating',
  elementClass: Element,
  displayName: 'MemberRating',
  events: { onMemberReady, onMemberRated, onMemberError },
});
