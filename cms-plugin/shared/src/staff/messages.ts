import type { PreferredChannel } from '../applicant/applicant.js';
import type { Digits } from '../text/digits.js';
import type { Locale } from '../text/localised-text.js';
import type { MessageText } from './message-text.js';
import type { NotificationEvent } from './notification-event.js';

/** By which way a message leaves. */
export type OutgoingChannel = PreferredChannel;

/** Where a message stands. What is late to arrive (delivered, bounced) is told beside it. */
export const MESSAGE_STATES = ['waiting', 'held', 'by-hand', 'sent', 'failed', 'cancelled'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Why a message did not leave, as far as somebody can do something about it. */
export const MESSAGE_FAULTS = [
  /** The mail server or gateway could not be reached, or did not answer in time. */
  'unreachable',
  /** It refused our name or password. */
  'signIn',
  /** It refused this recipient or this message. */
  'refused',
  /** The recipient's address can be no address. */
  'recipient',
  /** The text names something that this message does not have. */
  'text',
  /** No page of the website is set that links lead to. */
  'page',
  /** The case is gone. */
  'caseGone',
  /** It could not be read, or ended its worker again and again, and was set aside so that others leave. */
  'setAside',
  /** So many messages have left today for this recipient. */
  'recipientLimit',
  /** So many messages have left today in all. */
  'dayLimit',
  /** The case has moved on, and the message would no longer be true. */
  'movedOn',
  /** Its time was over before it could leave. */
  'expired',
  /** A restored database cannot know whether it has left already. */
  'heldAfterRestore',
  'other',
] as const;
export type MessageFault = (typeof MESSAGE_FAULTS)[number];

/** One message as staff see it. */
export interface MessageRow {
  id: number;
  /** Reference of the case; null where there is none. */
  reference: string | null;
  event: string;
  channel: OutgoingChannel;
  locale: Locale;
  state: MessageState;
  fault: MessageFault | null;
  attempts: number;
  createdAt: string;
  /** When it is tried (again); only while it waits or is held. */
  dueAt: string | null;
  sentAt: string | null;
  failedAt: string | null;
  /** As the provider told us, in whatever order. */
  deliveredAt: string | null;
  bouncedAt: string | null;
}

/** Lists of messages that staff look at. */
export const MESSAGE_LISTS = ['failed', 'held', 'waiting', 'by-hand', 'all'] as const;
export type MessageList = (typeof MESSAGE_LISTS)[number];

/** `GET /member-services/messages?list=failed&before=120`: newest first, 50 at a time. */
export interface MessagePage {
  rows: MessageRow[];
  /** Ask for those before this id; null at the end. */
  before: number | null;
  /** How many each list has, at most `COUNT_LIMIT`. */
  counts: Record<Exclude<MessageList, 'all'>, number>;
}

/** `POST /member-services/messages/resend`: the messages named, or every one of a list. */
export interface ResendBody {
  ids?: number[];
  list?: 'failed' | 'held';
}

/** `GET /member-services/messages/:id/paper`: a letter or text message as it is sent by hand. */
export interface HandwrittenMessage {
  id: number;
  channel: OutgoingChannel;
  locale: Locale;
  /** Digits that the association writes in Arabic. */
  digits: Digits;
  reference: string;
  applicantName: string;
  /** Mobile number of a text message; empty for a letter. */
  recipient: string;
  /** Empty for a text message. */
  subject: string;
  text: string;
  association: { name: string; licence: string; phone: string; email: string };
}

/** `GET /member-services/message-texts`: one event of the list. */
export interface MessageTextSummary {
  event: NotificationEvent;
  /** Zero while it is the wording that the software came with. */
  version: number;
  isDefault: boolean;
  savedAt: string | null;
  savedBy: string | null;
}

/** One version of an event's wording, as it was kept. */
export interface MessageTextVersion {
  version: number;
  savedAt: string;
  savedBy: string;
  /** Null: the default was restored. */
  text: MessageText | null;
}

/** `GET /member-services/message-texts/:event` */
export interface MessageTextDetail extends MessageTextSummary {
  text: MessageText;
  defaultText: MessageText;
  /** Newest first. */
  versions: MessageTextVersion[];
}

/** `POST /member-services/message-texts/:event`; `text: null` restores the default. */
export interface MessageTextBody {
  /** The version that was seen; another one answers 409. */
  version: number;
  text: MessageText | null;
}

/** `POST /member-services/message-texts/:event/preview`: one language, filled with the data of an example. */
export interface MessageTextPreview {
  subject: string;
  html: string;
  sms: string;
}

/** One message that an action sends. */
export interface PreviewedMessage {
  channel: OutgoingChannel;
  /** Empty for a text message. */
  subject: string;
  text: string;
}
