import { randomBytes } from 'node:crypto';
import { civilDayOf } from '@member-services/contract/forms';
import type { Status } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { CLOCK, clockActionFor } from '../domain/clock-action.js';
import type { Installation } from '../installation.js';
import { giveBackLease, takeLease } from '../leases/lease.js';
import { applyAction } from '../submissions/apply-action.js';
import { factsOf } from '../submissions/case-facts.js';
import { submissionColumns, SUBMISSIONS } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';

/** Statuses in which time alone may bring something about. */
const AWAITING_TIME = [
  'under-study',
  'awaiting-applicant',
  'answered',
  'delivered',
  'rejected',
] as const satisfies readonly Status[];

const EVERY_MS = 60_000;
/** How long one instance may be at it before another takes over. */
const LEASE_MS = 10 * EVERY_MS;
const PAGE = 200;

/** Looks once a minute, on one instance, for what time has brought about. @returns what ends it */
export function startClockSteps(installation: Installation): () => void {
  const owner = randomBytes(8).toString('hex');
  const timer = setInterval(() => {
    takeTurn(installation, owner).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : 'unknown';
      installation.strapi.log.warn(`What time brings about could not be looked for: ${name}.`);
    });
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function takeTurn(installation: Installation, owner: string): Promise<void> {
  const { knex, clock } = installation;
  const now = await clock.now();
  const lease = await takeLease(knex, { name: 'clock-steps', owner, forMs: LEASE_MS, now });
  if (!lease) return;
  try {
    await takeClockSteps(installation);
  } finally {
    await giveBackLease(knex, lease);
  }
}

/**
 * Takes every step that is due by now: releases decisions (policy E5), reminds, lapses and closes. Each is a
 * transaction of its own that asks the workflow again, so that doing it twice does nothing.
 * @returns how many steps were taken
 */
export async function takeClockSteps(installation: Installation): Promise<number> {
  const { knex, clock, settings } = installation;
  const today = civilDayOf(await clock.now());
  let taken = 0;
  for (let after = 0; ;) {
    const submissions = await submissionsAfter(knex, after);
    for (const submission of submissions) {
      const action = clockActionFor(factsOf(submission), today, settings.periods);
      if (!action) continue;
      const outcome = await applyAction(installation, {
        submission: { id: submission.id },
        actor: CLOCK,
        staffName: null,
        action,
        input: {},
        expectedVersion: submission.version,
      });
      if (outcome.kind === 'applied') taken += 1;
    }
    const last = submissions.at(-1);
    if (!last) break;
    after = last.id;
  }
  if (taken > 0) installation.outbox.nudge();
  return taken;
}

async function submissionsAfter(knex: Knex, after: number): Promise<StoredSubmission[]> {
  const rows: RawRow[] = await knex<RawRow>(SUBMISSIONS)
    .whereIn('status', [...AWAITING_TIME])
    .andWhere('id', '>', after)
    .orderBy('id')
    .limit(PAGE);
  return rows.map((row) => decodeRow<StoredSubmission>(submissionColumns, row));
}
