import { PAGE_PERMISSIONS, formatReference, resolveText } from '@member-services/contract/forms';
import type { HandwrittenMessage } from '@member-services/contract/forms';
import { hasMovedOn } from '../outbox/deliver.js';
import { putIntoWords, submissionOf } from '../outbox/put-into-words.js';
import { waysOf } from '../outbox/sms-gateway.js';
import { OUTBOX, storedMessage } from '../outbox/stored-message.js';
import type { StoredMessage } from '../outbox/stored-message.js';
import { digitsOf } from '../content/content-snapshot.js';
import type { Installation } from '../installation.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffAnswer, StaffRoute } from '../staff/staff-call.js';
import { rowId } from '../tables/row-id.js';
import type { RawRow } from '../tables/rows.js';
import { inList } from './message-lists.js';

/** `GET /messages/:id/paper`: a letter as it is printed, or a text message as it is typed into a telephone. */
export const paperRoute: StaffRoute = {
  name: 'messagePaper',
  method: 'GET',
  path: '/messages/:id/paper',
  permissions: [PAGE_PERMISSIONS.sendByHand],
  handle: withoutQuery(async ({ installation, params }): Promise<StaffAnswer> => {
    const message = await waitingForHands(installation, params['id']);
    if (!message) return refused(404, 'notFound');
    const submission = await submissionOf(installation.knex, message);
    if (hasMovedOn(message.event, submission)) {
      const now = await installation.clock.now();
      await installation
        .knex(OUTBOX)
        .where({ id: message.id })
        .update({ cancelled_at: now, last_error: 'movedOn' });
      return refused(409, 'staleVersion');
    }
    const { subject, text, sms } = await putIntoWords(installation, message, submission);
    const isLetter = message.channel === 'letter';
    const content = await installation.content.current();
    const { organisation } = content;
    const paper: HandwrittenMessage = {
      id: message.id,
      channel: message.channel,
      locale: message.locale,
      digits: digitsOf(content),
      reference: formatReference(submission.reference),
      applicantName: submission.applicantName,
      recipient: message.recipient,
      subject: isLetter ? subject : '',
      text: isLetter ? text : sms,
      association: {
        name: resolveText(organisation?.title ?? {}, message.locale).text,
        licence: organisation?.licence ?? '',
        phone: organisation?.phone ?? '',
        email: organisation?.email ?? '',
      },
    };
    return { kind: 'ok', data: paper };
  }),
};

/** `POST /messages/:id/done`: it was posted, or sent from a telephone; who did so is kept. */
export const doneRoute: StaffRoute = {
  name: 'messageDone',
  method: 'POST',
  path: '/messages/:id/done',
  permissions: [PAGE_PERMISSIONS.sendByHand],
  handle: withoutQuery(async ({ installation, params, user, body }): Promise<StaffAnswer> => {
    const message = await waitingForHands(installation, params['id']);
    if (!message) return refused(404, 'notFound');
    if (body !== undefined && JSON.stringify(body) !== '{}') return refused(400, 'unknownKey');
    const { knex, clock } = installation;
    const done = await knex(OUTBOX)
      .where({ id: message.id })
      .whereNull('sent_at')
      .update({ sent_at: await clock.now(), sent_by: String(user.id) });
    return done === 1 ? { kind: 'ok', data: { id: message.id } } : refused(409, 'staleVersion');
  }),
};

async function waitingForHands(
  { knex, settings }: Installation,
  written: string | undefined,
): Promise<StoredMessage | undefined> {
  const id = rowId(written);
  if (id === undefined) return undefined;
  const row = (await inList(knex, 'by-hand', waysOf(settings)).where(`${OUTBOX}.id`, id).first()) as
    RawRow | undefined;
  return row && storedMessage(row);
}
