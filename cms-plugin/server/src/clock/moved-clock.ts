import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { OffsetClock } from './clock.js';

const META = 'ms_meta';
const NAME = 'clock-offset';

/** The clock of an installation, if it is one that can be moved: never in production, which refuses to be given one. */
export function movedClockOf({ clock }: Pick<Installation, 'clock'>): OffsetClock | undefined {
  return clock instanceof OffsetClock ? clock : undefined;
}

/** By how much a demo's clock was moved before it was stopped. */
export async function storedOffset(knex: Knex): Promise<number> {
  const row = await knex<{ name: string; value: string }>(META).where({ name: NAME }).first('value');
  return Number(row?.value ?? 0);
}

/** Moves a clock ahead to an instant, and has the next start of the demo find it there. It never goes back. */
export async function moveClock(knex: Knex, clock: OffsetClock, to: number): Promise<void> {
  const before = await clock.now();
  if (to <= before) return;
  clock.advance(to - before);
  const value = String(Math.round(clock.ahead));
  await knex(META)
    .insert({ name: NAME, value, changed_at: before })
    .onConflict('name')
    .merge({ value, changed_at: before });
}
