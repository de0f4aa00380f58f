import type { NotificationEvent } from '@member-services/contract/forms';
import { normaliseEmail, normaliseMobile } from '@member-services/contract/forms';
import { rightOf } from '../ratings/find-right.js';
import { invitationBehind } from '../ratings/invitation.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { putIntoWords, submissionOf } from './put-into-words.js';
import type { WordingParts } from './put-into-words.js';
import { Undeliverable } from './retry.js';
import type { SmsGateway } from './sms-gateway.js';
import type { StoredMessage } from './stored-message.js';
import type { Delivery } from './worker.js';

/** What is handed to the mail provider: one recipient, never a name that somebody typed. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
}

/** All that sending needs. */
export interface DeliveryParts extends WordingParts {
  /** Domain of the Message-IDs. */
  mailDomain: string;
  /** @returns the provider's own number of it, where it tells one */
  sendMail(mail: OutgoingMail): Promise<string | null>;
  sms: SmsGateway | null;
}

/** What stands as the recipient is none, and could be more than one. */
export class InvalidRecipient extends Undeliverable {
  override readonly name = 'InvalidRecipient';
}

/** Sends a waiting message as things stand now, unless they have made it pointless. */
export async function deliver(parts: DeliveryParts, message: StoredMessage): Promise<Delivery> {
  const submission = await submissionOf(parts.knex, message);
  if (hasMovedOn(message.event, submission)) return { kind: 'movedOn' };
  const invitation = await invitationFor(parts, message);
  if (invitation.kind === 'pointless') return { kind: 'pointless' };
  const token = invitation.kind === 'valid' ? invitation.token : null;
  const { subject, text, html, sms } = await putIntoWords(parts, message, submission, token);
  if (message.channel === 'sms') return sendSms(parts, message, sms);
  const providerId = await parts.sendMail({
    ...{ subject, text, html },
    ...envelopeOf(message, parts.mailDomain),
  });
  return { kind: 'sent', providerId };
}

/** What stands around a message: one recipient, and the same Message-ID at every attempt. @throws InvalidRecipient */
export function envelopeOf(
  { recipient, messageId, locale }: StoredMessage,
  mailDomain: string,
): Pick<OutgoingMail, 'to' | 'messageId' | 'headers'> {
  return {
    to: addressIn(recipient),
    messageId: `<${messageId}@${mailDomain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  };
}

async function sendSms(
  { sms }: DeliveryParts,
  { recipient, messageId }: StoredMessage,
  text: string,
): Promise<Delivery> {
  if (!sms) throw new Error('No gateway for text messages is set up.');
  const number = normaliseMobile(recipient);
  if (!number.ok || number.value !== recipient) throw new InvalidRecipient('This is no mobile number.');
  const { providerId } = await sms.send({ to: recipient, text, id: messageId });
  return { kind: 'sent', providerId };
}

/** Judged once more at the door: exactly one address, with nothing around it. */
function addressIn(recipient: string): string {
  const address = normaliseEmail(recipient);
  if (!address.ok || address.value !== recipient) throw new InvalidRecipient('This is no e-mail address.');
  return recipient;
}

/** Whether what a message asks for was done before it could leave, so that it would only confuse. */
export function hasMovedOn(
  event: NotificationEvent,
  { status, endedAt }: Pick<StoredSubmission, 'status' | 'endedAt'>,
): boolean {
  if (event === 'correction-requested' || event === 'correction-reminder')
    return status !== 'awaiting-applicant';
  return event === 'overdue-apology' && endedAt !== null;
}

/** What a message is of an invitation; one is pointless once its conclusion has been rated. */
type Invitation = { kind: 'none' } | { kind: 'valid'; token: string } | { kind: 'pointless' };

async function invitationFor(
  { knex, keys }: DeliveryParts,
  { submissionId, event, parameters: { conclusionSequence } }: StoredMessage,
): Promise<Invitation> {
  if (event !== 'rating-invitation') return { kind: 'none' };
  if (submissionId === null || conclusionSequence === undefined) return { kind: 'pointless' };
  const right = await rightOf(knex, submissionId, conclusionSequence);
  if (!right || right.used || right.invitationHash === null) return { kind: 'pointless' };
  const token = invitationBehind(keys, { submissionId, conclusionSequence }, right.invitationHash);
  return token === undefined ? { kind: 'pointless' } : { kind: 'valid', token };
}
