import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';
import type { RatingTallies } from './figures.js';
import type { MonthTally } from './suppression.js';

export const RATINGS = 'ms_ratings';

/** From this step on somebody is satisfied. */
const SATISFIED_FROM = 4;
/** The newest months and comments that a page shows. */
const MONTHS = 24;
const COMMENTS = 50;

/**
 * Counts the ratings about cases by month, and those by anybody about a service apart. Comments come in the order of
 * their random keys, which says nothing of when or by whom.
 */
export async function readTallies(knex: Knex): Promise<RatingTallies> {
  const months = await tally(knex, 'case');
  const open = await tally(knex, 'open');
  return { months: months.slice(-MONTHS), open: sumOf(open), comments: await readComments(knex) };
}

async function tally(knex: Knex, source: 'case' | 'open'): Promise<MonthTally[]> {
  const rows: RawRow[] = await knex(RATINGS)
    .where({ source })
    .groupBy('month')
    .orderBy('month')
    .select(
      'month',
      knex.raw('count(*) as answers'),
      knex.raw('sum(case when satisfaction >= ? then 1 else 0 end) as satisfied', [SATISFIED_FROM]),
    );
  return rows.map((row) => ({
    month: String(row['month']),
    answers: Number(row['answers']),
    satisfied: Number(row['satisfied']),
  }));
}

function sumOf(months: readonly MonthTally[]): RatingTallies['open'] {
  return months.reduce(
    (sum, month) => ({
      answers: sum.answers + month.answers,
      satisfied: sum.satisfied + month.satisfied,
    }),
    { answers: 0, satisfied: 0 },
  );
}

async function readComments(knex: Knex): Promise<string[]> {
  const rows: { comment: string | null }[] = await knex(RATINGS)
    .where({ source: 'case' })
    .whereNotNull('comment')
    .orderBy('random_key')
    .limit(COMMENTS)
    .select('comment');
  return rows.flatMap(({ comment }) => comment ?? []);
}
