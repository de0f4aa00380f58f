import type { Failure, Outcome } from './staff-client.js';

/** What was loaded. */
export interface Good<Data, Meta extends object> {
  data: Data;
  meta: Meta;
}

/**
 * Every view of loaded data has these three screens. While the next loads, `last` keeps what stood there, whatever was
 * asked for then; where it failed, only what the same question had brought before.
 */
export type Loaded<Data, Meta extends object = object> =
  | { state: 'loading'; last: Good<Data, Meta> | null }
  | { state: 'failed'; failure: Failure; last: Good<Data, Meta> | null }
  | { state: 'ready'; data: Data; meta: Meta };

/** One question to the server: what loads, and the how many-th time. */
export interface Question<Data, Meta extends object> {
  load: () => Promise<Outcome<Data, Meta>>;
  attempt: number;
}

/** The last answer, and the last good one with what it was asked by. */
export interface Answered<Data, Meta extends object> {
  question: Question<Data, Meta>;
  outcome: Outcome<Data, Meta>;
  good: (Good<Data, Meta> & { load: Question<Data, Meta>['load'] }) | null;
}

/** What an answer changes: a failure takes nothing away that was good. */
export function answered<Data, Meta extends object>(
  before: Answered<Data, Meta> | null,
  question: Question<Data, Meta>,
  outcome: Outcome<Data, Meta>,
): Answered<Data, Meta> {
  const good = outcome.ok
    ? { data: outcome.data, meta: outcome.meta, load: question.load }
    : (before?.good ?? null);
  return { question, outcome, good };
}

/** What is shown for a question, given the last answer. */
export function shownFor<Data, Meta extends object>(
  { load, attempt }: Question<Data, Meta>,
  last: Answered<Data, Meta> | null,
): Loaded<Data, Meta> {
  if (last?.question.load !== load || last.question.attempt !== attempt) {
    return { state: 'loading', last: last?.good ?? null };
  }
  const { outcome, good } = last;
  if (outcome.ok) return { state: 'ready', data: outcome.data, meta: outcome.meta };
  return { state: 'failed', failure: outcome.failure, last: good?.load === load ? good : null };
}
