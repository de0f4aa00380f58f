import type { Knex } from 'knex';
import type { PublishedContent } from '../content/published-content.js';
import { tokenMatches, trackingToken } from '../domain/tracking-token.js';
import { HISTORY, HISTORY_CONTENTS, historyContentColumns } from '../history/stored-history.js';
import type { StoredHistoryContent } from '../history/stored-history.js';
import type { KeyRing } from '../keys/key-ring.js';
import { rightOf } from '../ratings/find-right.js';
import { invitationBehind } from '../ratings/invitation.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { SUBMISSIONS, submissionColumns } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import type { StoredMessage } from './claim.js';
import type { ComposedMessage } from './compose.js';
import { describeMessage } from './describe-message.js';
import { pagesFor, ratingLink, trackingLink } from './links.js';
import type { LinkedPages } from './links.js';
import type { Delivery } from './worker.js';

/** A message that cannot be put together; the name of the class is what staff read beside the message. */
export class CaseGone extends Error {
  override readonly name = 'CaseGone';
}

/** What is handed to the mail provider. */
export interface OutgoingMail extends ComposedMessage {
  to: string;
  messageId: string;
  headers: Record<string, string>;
}

/** All that sending needs. */
export interface DeliveryParts {
  knex: Knex;
  keys: KeyRing;
  content: PublishedContent;
  settings: LinkedPages;
  /** Domain of the Message-IDs. */
  mailDomain: string;
  send(mail: OutgoingMail): Promise<void>;
}

/** Puts a waiting message into words as things stand now (the link of today, the answer as it was given) and sends it. */
export async function deliver(parts: DeliveryParts, message: StoredMessage): Promise<Delivery> {
  const submission = await submissionOf(parts.knex, message);
  const invitation = await invitationFor(parts, message);
  if (invitation.kind === 'pointless') return 'pointless';
  const content = await parts.content.current();
  const pages = pagesFor(content, parts.settings, message.locale);
  const composed = describeMessage(content, {
    submission,
    event: message.event,
    locale: message.locale,
    parameters: message.parameters,
    trackingUrl: trackingLink(pages.tracking, submission.reference, currentToken(parts.keys, submission)),
    ratingUrl: invitation.kind === 'valid' ? ratingLink(pages.rating, invitation.token) : null,
    answer: await answerOf(parts.knex, message),
  });
  await parts.send({
    ...composed,
    ...envelopeOf(message, parts.mailDomain),
  });
  return 'sent';
}

/** What stands around a message: the same Message-ID at every attempt. */
export function envelopeOf(
  { recipient, messageId, locale }: StoredMessage,
  mailDomain: string,
): Omit<OutgoingMail, keyof ComposedMessage> {
  return {
    to: recipient,
    messageId: `<${messageId}@${mailDomain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  };
}

async function submissionOf(knex: Knex, { submissionId }: StoredMessage): Promise<StoredSubmission> {
  const row: RawRow | undefined = await knex<RawRow>(SUBMISSIONS).where({ id: submissionId }).first();
  if (!row) throw new CaseGone('The case that the message tells of is gone.');
  return decodeRow<StoredSubmission>(submissionColumns, row);
}

/** The token that opens the case now: an older message that leaves late still carries a link that works. */
function currentToken(
  keys: KeyRing,
  { reference, tokenEpoch, tokenKeyId, tokenHash }: StoredSubmission,
): string {
  const token = trackingToken(keys, { reference, epoch: tokenEpoch, keyId: tokenKeyId });
  if (!tokenMatches(token, tokenHash)) throw new Error('The tracking token does not belong to its case.');
  return token;
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

/** The words of the answer, from the history: they stand in no other place, and are gone here once erased there. */
async function answerOf(knex: Knex, { event, historyId }: StoredMessage): Promise<string | null> {
  if (event !== 'answered' || historyId === null) return null;
  const row: RawRow | undefined = await knex<RawRow>(HISTORY_CONTENTS)
    .whereIn('id', knex(HISTORY).where({ id: historyId }).select('content_id'))
    .first();
  return row ? (decodeRow<StoredHistoryContent>(historyContentColumns, row).content?.words ?? null) : null;
}
