import type {
  HandwrittenMessage,
  Locale,
  MessageList,
  MessagePage,
  MessageTextBody,
  MessageTextDetail,
  MessageTextPreview,
  MessageTextSummary,
  MessageWording,
  NotificationEvent,
  ResendBody,
} from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

const MESSAGES = '/member-services/messages';
const TEXTS = '/member-services/message-texts';

/** `GET /member-services/messages?list=&before=` */
export function readMessages(
  client: StaffClient,
  list: MessageList,
  before: number | null,
): Promise<Outcome<MessagePage>> {
  return client.read(
    MESSAGES,
    new URLSearchParams({ list, ...(before === null ? {} : { before: String(before) }) }),
  );
}

/** `POST /member-services/messages/resend` */
export function resendMessages(client: StaffClient, body: ResendBody): Promise<Outcome<{ resent: number }>> {
  return client.send(`${MESSAGES}/resend`, body);
}

/** `GET /member-services/messages/:id/paper`: a letter or text message that is sent by hand. */
export function readPaper(client: StaffClient, id: number): Promise<Outcome<HandwrittenMessage>> {
  return client.read(`${MESSAGES}/${String(id)}/paper`);
}

/** `POST /member-services/messages/:id/done`: it was posted or sent. */
export function markDone(client: StaffClient, id: number): Promise<Outcome<{ id: number }>> {
  return client.send(`${MESSAGES}/${String(id)}/done`, {});
}

/** `GET /member-services/message-texts` */
export function readMessageTexts(client: StaffClient): Promise<Outcome<MessageTextSummary[]>> {
  return client.read(TEXTS);
}

/** `GET /member-services/message-texts/:event` */
export function readMessageText(client: StaffClient, event: string): Promise<Outcome<MessageTextDetail>> {
  return client.read(`${TEXTS}/${encodeURIComponent(event)}`);
}

/** `POST /member-services/message-texts/:event` */
export function saveMessageText(
  client: StaffClient,
  event: NotificationEvent,
  body: MessageTextBody,
): Promise<Outcome<MessageTextDetail>> {
  return client.send(`${TEXTS}/${event}`, body);
}

/** `POST /member-services/message-texts/:event/preview/:locale` */
export function previewMessageText(
  client: StaffClient,
  event: NotificationEvent,
  locale: Locale,
  wording: MessageWording,
): Promise<Outcome<MessageTextPreview>> {
  return client.send(`${TEXTS}/${event}/preview/${locale}`, wording);
}
