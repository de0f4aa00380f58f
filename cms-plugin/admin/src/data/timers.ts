import type { ClockMove, ClockMoveBody, TimerList, TimerView } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/timers?view=…` */
export function readTimers(client: StaffClient, view: TimerView): Promise<Outcome<TimerList>> {
  return client.read('/member-services/timers', new URLSearchParams({ view }));
}

/** `POST /member-services/timers/:id/retry` */
export function retryTimer(client: StaffClient, id: number): Promise<Outcome<{ id: number }>> {
  return client.send(`/member-services/timers/${String(id)}/retry`, {});
}

/** `POST /member-services/clock/move`: only a demo has it. */
export function moveClock(client: StaffClient, body: ClockMoveBody): Promise<Outcome<ClockMove>> {
  return client.send('/member-services/clock/move', body);
}
