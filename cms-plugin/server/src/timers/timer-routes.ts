import { PAGE_PERMISSIONS, TIMER_VIEWS } from '@member-services/contract/forms';
import type { TimerList } from '@member-services/contract/forms';
import { movedClockOf } from '../clock/moved-clock.js';
import { withoutConcerning } from '../concerned/concerned-staff.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffRoute } from '../staff/staff-call.js';
import { rowId } from '../tables/row-id.js';
import { countTimers, readTimers } from './read-timers.js';
import { TIMERS } from './stored-timer.js';

/** `GET /timers?view=…`: what is due, late, failed and done. */
export const timersRoute: StaffRoute = {
  name: 'timers',
  method: 'GET',
  path: '/timers',
  permissions: [PAGE_PERMISSIONS.readInbox],
  async handle({ installation, query, actor }) {
    const unknown = Object.keys(query).filter((key) => key !== 'view');
    if (unknown.length > 0) return refused(400, 'unknownQuery', {}, unknown[0]);
    const view = TIMER_VIEWS.find((one) => one === (query['view'] ?? 'due'));
    if (!view) return refused(400, 'notAnOption', {}, 'view');
    const { knex, clock } = installation;
    const now = await clock.now();
    const reader = { now, person: actor.person };
    const list: TimerList = {
      rows: await readTimers(knex, view, reader),
      counts: await countTimers(knex, reader),
      ...(movedClockOf(installation) ? { clock: { now: new Date(now).toISOString() } } : {}),
    };
    return { kind: 'ok', data: list };
  },
};

/** `POST /timers/:id/retry`: has one that failed tried again at once; one of a case that concerns the caller is none. */
export const retryTimerRoute: StaffRoute = {
  name: 'retryTimer',
  method: 'POST',
  path: '/timers/:id/retry',
  permissions: [PAGE_PERMISSIONS.readInbox, PAGE_PERMISSIONS.changeSettings],
  handle: withoutQuery(async ({ installation, params, actor }) => {
    const id = rowId(params['id']);
    if (id === undefined) return refused(404, 'notFound');
    const failed = installation.knex(TIMERS).where({ id, state: 'failed' });
    const opened = await withoutConcerning(failed, `${TIMERS}.submission_id`, actor.person).update({
      state: 'open',
      done_at: null,
      attempts: 0,
      lease_until: 0,
    });
    if (opened === 0) return refused(404, 'notFound');
    installation.timers.nudge();
    return { kind: 'ok', data: { id } };
  }),
};
