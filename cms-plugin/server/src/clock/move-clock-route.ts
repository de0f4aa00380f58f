import { PAGE_PERMISSIONS, startOfDay } from '@member-services/contract/forms';
import type { ClockMove } from '@member-services/contract/forms';
import { BodyReader } from '@member-services/contract/validate';
import type { Installation } from '../installation.js';
import { findCase } from '../staff/open-case.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffRoute } from '../staff/staff-call.js';
import { decisionWindowOf } from '../submissions/case-facts.js';
import { TIMERS } from '../timers/stored-timer.js';
import { moveClock, movedClockOf } from './moved-clock.js';

/** In the morning, so that whoever looks finds the messages of the day sent as well. */
const MORNING_MS = 9 * 3_600_000;
const MINUTE_MS = 60_000;
const REFERENCE_LENGTH = 20;

/**
 * `POST /clock/move`: moves the clock of a demo ahead, to the morning of the first day on which a case's decision may
 * be told (day 14), or to what is due next, and does what has become due. Where the clock is the database's own there
 * is no such call: 404, as for any path that does not exist.
 */
export const moveClockRoute: StaffRoute = {
  name: 'moveClock',
  method: 'POST',
  path: '/clock/move',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async ({ installation, body }) => {
    const clock = movedClockOf(installation);
    if (!clock) return refused(404, 'notFound');
    const reader = new BodyReader(body, ['reference', 'next']);
    const reference = reader.line('reference', { maxLength: REFERENCE_LENGTH });
    const next = reader.flag('next');
    if (reader.errors.length > 0) return { kind: 'refused', status: 400, errors: reader.errors };
    if ((reference === undefined) === (next !== true)) return refused(400, 'required', {}, 'reference');
    const to =
      reference === undefined ? await nextDue(installation) : await dayFourteen(installation, reference);
    if (to === undefined) return refused(404, 'notFound');
    await moveClock(installation.knex, clock, to);
    const ran = await installation.timers.runDue();
    installation.outbox.nudge();
    const move: ClockMove = { now: new Date(await clock.now()).toISOString(), ran };
    return { kind: 'ok', data: move };
  }),
};

async function dayFourteen({ knex }: Installation, reference: string): Promise<number | undefined> {
  const submission = await findCase(knex, reference);
  const window = submission && decisionWindowOf(submission);
  return window?.basis === 'fixed' ? startOfDay(window.earliest) + MORNING_MS : undefined;
}

async function nextDue({ knex, clock }: Installation): Promise<number | undefined> {
  const row: { due?: unknown } | undefined = await knex(TIMERS)
    .where({ state: 'open' })
    .where('due_at', '>', await clock.now())
    .min({ due: 'due_at' })
    .first();
  const due = row?.due;
  return due === null || due === undefined ? undefined : Number(due) + MINUTE_MS;
}
