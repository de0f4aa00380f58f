import { createComponent } from '@lit/react';
import * as react from 'react';
import { MemberDocuments as Element } from '../elements/member-documents/member-documents.component.js';
import '../elements/member-documents/member-documents.js';
import { REACT_EVENTS } from './react-events.js';

const { onMemberReady, onMemberError } = REACT_EVENTS;

/** `<member-documents>` as a React component: its properties typed, its events as functions. */
export const MemberDocuments = createComponent({
  react,
  tagName: 'member-documents',
  elementClass: Element,
  displayName: 'MemberDocuments',
  events: { onMemberReady, onMemberError },
});
