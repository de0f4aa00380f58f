import type { Knex } from 'knex';
import { ChainCount } from '../domain/checkpoint.js';
import type { CheckpointCount } from '../domain/checkpoint.js';
import { HISTORY } from '../history/stored-history.js';

/** Which entries are counted. */
export interface Extent {
  lastHistoryId: number;
  coversUntil: number;
}

/** As the driver hands it over: PostgreSQL counts in texts. */
interface Head {
  submission_id: number | string;
  sequence: number | string;
  mac: string;
}

const PAGE = 2000;

/** Counts the chains and their ends within an extent, page by page, so that a million of them need little memory. */
export async function countChains(knex: Knex, extent: Extent): Promise<CheckpointCount> {
  const count = new ChainCount();
  let after = 0;
  for (;;) {
    const heads = await headsAfter(knex, extent, after);
    for (const head of heads) {
      count.add({ submissionId: Number(head.submission_id), sequence: Number(head.sequence), mac: head.mac });
    }
    const last = heads.at(-1);
    if (!last || heads.length < PAGE) return count.total();
    after = Number(last.submission_id);
  }
}

async function headsAfter(
  knex: Knex,
  { lastHistoryId, coversUntil }: Extent,
  after: number,
): Promise<Head[]> {
  const lasts = knex(HISTORY)
    .select('submission_id')
    .max('sequence as sequence')
    .where('id', '<=', lastHistoryId)
    .andWhere('at', '<=', coversUntil)
    .andWhere('submission_id', '>', after)
    .groupBy('submission_id')
    .orderBy('submission_id')
    .limit(PAGE)
    .as('lasts');
  const heads: unknown = await knex(lasts)
    .join(`${HISTORY} as h`, (on) => {
      on.on('h.submission_id', 'lasts.submission_id').andOn('h.sequence', 'lasts.sequence');
    })
    .orderBy('h.submission_id')
    .select('h.submission_id', 'h.sequence', 'h.mac');
  return heads as Head[];
}
