/** Everything that the clock does of its own accord. */
export const TIMER_KINDS = [
  // a case
  'release',
  'reminder',
  'lapse',
  'closing',
  'first-answer',
  'due-soon',
  'late',
  'retention',
  // the house
  'digest',
  'planning',
  'checkpoint',
  'keys',
  'orphans',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/** What became of a timer: `open`, waiting; `done`; `pointless`, nothing was left to do; `cancelled` with its case. */
export const TIMER_STATES = ['open', 'done', 'pointless', 'cancelled', 'failed'] as const;
export type TimerState = (typeof TIMER_STATES)[number];

/** What the clock will do to a case, or has done; staff see it. */
export interface TimerRow {
  id: number;
  kind: TimerKind;
  /** Null for what concerns no case. */
  reference: string | null;
  /** ISO 8601, UTC. */
  dueAt: string;
  state: TimerState;
  /** Whether it should have been done by now. */
  late: boolean;
  doneAt: string | null;
  /** How often it was tried, and the code of the last failure. */
  attempts: number;
  lastError: string | null;
}

/** `GET /member-services/timers?view=…` */
export const TIMER_VIEWS = ['due', 'late', 'failed', 'done'] as const;
export type TimerView = (typeof TIMER_VIEWS)[number];

export interface TimerList {
  rows: TimerRow[];
  counts: Record<TimerView, number>;
  /** Present only where the clock may be moved: in a demo, never in production. */
  clock?: { now: string };
}

/** `POST /member-services/clock/move`: to a day of a case's window, or to whatever is due next. */
export type ClockMoveBody = { reference: string } | { next: true };

export interface ClockMove {
  /** What the clock shows now, ISO 8601. */
  now: string;
  /** How many timers have run because of it. */
  ran: number;
}

/** What the software writes to staff about; the sentences stand in `staff-mail`. */
export const STAFF_EVENTS = [
  'staff-digest',
  'staff-first-answer',
  'staff-due-soon',
  'staff-late',
  'staff-letter-waiting',
] as const;
export type StaffEvent = (typeof STAFF_EVENTS)[number];
