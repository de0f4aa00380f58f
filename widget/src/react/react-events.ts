import type { EventName } from '@lit/react';
import type { MemberEvents } from '../elements/member-events.js';

/** The event by whose name React hands `detail` over with its type. */
type MemberEventName<Name extends keyof MemberEvents> = EventName<CustomEvent<MemberEvents[Name]>>;

const eventName = <Name extends keyof MemberEvents>(name: Name) => name as MemberEventName<Name> & Name;

/** Events of the elements as properties of their React components. */
export const REACT_EVENTS = {
  onMemberReady: eventName('member-ready'),
  onMemberSubmitted: eventName('member-submitted'),
  onMemberRated: eventName('member-rated'),
  onMemberError: eventName('member-error'),
} as const;
