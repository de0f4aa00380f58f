import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberFaqs as Element } from '../elements/member-faqs/member-faqs.component.js';
import '../elements/member-faqs/member-faqs.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberError } = REACT_EVENTS;

/** `<member-faqs>` as a React component: its properties typed, its events as functions. */
export const MemberFaqs = createComponent({
  react,
  tagName: 'member-faqs',
  elementClass: Element,
  displayName: 'MemberFaqs',
  events: { onMemberReady, onMemberError },
});
