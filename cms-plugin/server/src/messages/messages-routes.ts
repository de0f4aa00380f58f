import { MESSAGE_LISTS, PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { validateResend } from '@member-services/contract/validate';
import { waysOf } from '../outbox/sms-gateway.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffAnswer, StaffRoute } from '../staff/staff-call.js';
import { rowId } from '../tables/row-id.js';
import { messagePage } from './message-lists.js';
import { resend } from './resend.js';

/** `GET /messages?list=failed&before=120`: what became of messages, 50 at a time. */
export const messagesRoute: StaffRoute = {
  name: 'messages',
  method: 'GET',
  path: '/messages',
  permissions: [PAGE_PERMISSIONS.readMessages],
  async handle({ installation, query, actor }) {
    const { list = 'failed', before, ...unknown } = query;
    const known = MESSAGE_LISTS.find((one) => one === list);
    const id = before === undefined ? null : rowId(before);
    if (Object.keys(unknown).length > 0) return refused(400, 'unknownQuery');
    if (!known) return refused(400, 'notAnOption', {}, 'list');
    if (id === undefined) return refused(400, 'invalidNumber', {}, 'before');
    return {
      kind: 'ok',
      data: await messagePage(installation.knex, known, id, waysOf(installation.settings), actor.person),
    };
  },
};

/** `POST /messages/resend`: what failed is tried anew, what a limit holds is let go; not what concerns the caller. */
export const resendRoute: StaffRoute = {
  name: 'resendMessages',
  method: 'POST',
  path: '/messages/resend',
  permissions: [PAGE_PERMISSIONS.resendMessages],
  handle: withoutQuery(async ({ installation, actor, body }): Promise<StaffAnswer> => {
    const read = validateResend(body);
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    const { knex, settings, clock } = installation;
    const by = { ways: waysOf(settings), person: actor.person, now: await clock.now() };
    const resent = await resend(knex, read.value, by);
    if (resent > 0) installation.outbox.nudge();
    return { kind: 'ok', data: { resent } };
  }),
};
