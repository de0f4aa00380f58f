import { PAGE_PERMISSIONS, formatReference, resolveText } from '@member-services/contract/forms';
import type { HandwrittenMessage } from '@member-services/contract/forms';
import { digitsOf } from '../content/content-snapshot.js';
import { UnknownPlaceholder } from '../outbox/compose.js';
import { hasMovedOn } from '../outbox/deliver.js';
import type { DescribedMessage } from '../outbox/describe-message.js';
import { TrackingPageMissing } from '../outbox/links.js';
import { putIntoWords, submissionOf } from '../outbox/put-into-words.js';
import { waysOf } from '../outbox/sms-gateway.js';
import { OUTBOX, storedMessage } from '../outbox/stored-message.js';
import type { StoredMessage } from '../outbox/stored-message.js';
import type { Installation } from '../installation.js';
import { concernsCaller } from '../staff/open-case.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffAnswer, StaffRefusal, StaffRoute } from '../staff/staff-call.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { rowId } from '../tables/row-id.js';
import type { RawRow } from '../tables/rows.js';
import { inList } from './message-lists.js';
import { handChannels } from './message-row.js';

/** `GET /messages/:id/paper`: a letter as it is printed, or a text message as it is typed into a telephone. */
export const paperRoute: StaffRoute = {
  name: 'messagePaper',
  method: 'GET',
  path: '/messages/:id/paper',
  permissions: [PAGE_PERMISSIONS.sendByHand],
  handle: withoutQuery(async (call): Promise<StaffAnswer> => {
    const { installation, params } = call;
    const message = await waitingForHands(installation, params['id']);
    if (!message) return notWaiting(installation, params['id']);
    const submission = await submissionOf(installation.knex, message);
    if (await concernsCaller(call, submission)) return refused(403, 'conflictOfInterest');
    if (hasMovedOn(message.event, submission)) {
      const now = await installation.clock.now();
      await installation
        .knex(OUTBOX)
        .where({ id: message.id })
        .update({ cancelled_at: now, last_error: 'movedOn' });
      return refused(409, 'staleVersion');
    }
    const worded = await inWords(installation, message, submission);
    if ('kind' in worded) return worded;
    const { subject, text, sms } = worded;
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
  handle: withoutQuery(async (call): Promise<StaffAnswer> => {
    const { installation, params, user, body } = call;
    const message = await waitingForHands(installation, params['id']);
    if (!message) return notWaiting(installation, params['id']);
    if (await concernsCaller(call, await submissionOf(installation.knex, message)))
      return refused(403, 'conflictOfInterest');
    if (body !== undefined && JSON.stringify(body) !== '{}') return refused(400, 'unknownKey');
    const { knex, clock } = installation;
    const done = await knex(OUTBOX)
      .where({ id: message.id })
      .whereNull('sent_at')
      .update({ sent_at: await clock.now(), sent_by: String(user.id) });
    return done === 1 ? { kind: 'ok', data: { id: message.id } } : refused(409, 'staleVersion');
  }),
};

/** Its words; or what the association has to mend before it has any. */
async function inWords(
  installation: Installation,
  message: StoredMessage,
  submission: StoredSubmission,
): Promise<DescribedMessage | StaffRefusal> {
  try {
    return await putIntoWords(installation, message, submission);
  } catch (error) {
    if (error instanceof TrackingPageMissing) return refused(409, 'trackingPageMissing');
    if (error instanceof UnknownPlaceholder)
      return refused(409, 'unknownPlaceholder', { placeholder: error.placeholder });
    throw error;
  }
}

/** What was waiting for hands and is not any more came too late; what never was is nobody's. */
async function notWaiting(
  { knex, settings }: Installation,
  written: string | undefined,
): Promise<StaffAnswer> {
  const id = rowId(written);
  if (id === undefined) return refused(404, 'notFound');
  const message = await knex(OUTBOX)
    .where({ id })
    .whereIn('channel', handChannels(waysOf(settings)))
    .first<{ id: number } | undefined>('id');
  return message ? refused(409, 'staleVersion') : refused(404, 'notFound');
}

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
