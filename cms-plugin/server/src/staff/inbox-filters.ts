import { foldText, parseReference } from '@member-services/contract/forms';
import type { ActorRole, InboxView } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { withoutConcerning } from '../concerned/concerned-staff.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import type { RawRow } from '../tables/rows.js';
import type { CheckedInboxQuery } from './inbox-query.js';
import { OUR_TURN, waitingFor } from './waiting.js';
import type { WaitingCondition } from './waiting.js';

export type InboxSelection = Knex.QueryBuilder<RawRow, RawRow[]>;

/** From whose side the inbox is looked at. */
export interface InboxReader {
  roles: readonly ActorRole[];
  /** Stable id of the member of staff; what concerns them is left out. */
  person: string | null;
  /** Civil day of Riyadh. */
  today: string;
}

/** While the committee studies, its window counts instead of the target day. */
const DUE_STATUSES = OUR_TURN.filter((status) => status !== 'under-study');

/**
 * Narrows a selection of submissions by everything that a query asks for. Only our own column names reach the SQL.
 * @param named what `fewNamed` has found for the search
 */
export function filterInbox(
  selection: InboxSelection,
  query: CheckedInboxQuery,
  reader: InboxReader,
  named?: readonly number[],
): InboxSelection {
  filterByView(selection, query.view, reader);
  withoutConcerning(selection, `${SUBMISSIONS}.id`, reader.person);
  if (query.status) selection.where('status', query.status);
  if (query.kind) selection.where('kind', query.kind);
  if (query.service) selection.where('service_slug', query.service);
  if (query.channel) selection.where('channel', query.channel);
  if (query.search) filterBySearch(selection, query.search, named);
  return selection;
}

function filterByView(selection: InboxSelection, view: InboxView, { roles, today }: InboxReader): void {
  switch (view) {
    case 'all':
      return;
    case 'open':
      selection.whereNull('ended_at');
      return;
    case 'late':
      selection.where((late) => {
        late
          .where((window) => void window.where('status', 'under-study').where('decision_latest', '<', today))
          .orWhere((due) => void due.whereIn('status', DUE_STATUSES).where('due_on', '<', today));
      });
      return;
    case 'waiting-for-me':
      filterByWaiting(selection, waitingFor(roles));
  }
}

/** Each of the two sides is read by an index of its own, so that cases that have ended cost nothing. */
function filterByWaiting(selection: InboxSelection, conditions: readonly WaitingCondition[]): void {
  const open = conditions.filter(({ privacyAsked }) => !privacyAsked);
  const whereAny: Narrowing[] = [];
  if (open.length > 0) {
    whereAny.push((one) => {
      one.whereNull('ended_at').where((step) => {
        for (const condition of open) step.orWhere((exact) => filterByCondition(exact, condition));
      });
    });
  }
  if (open.length < conditions.length) whereAny.push((one) => void one.where('privacy_due_on', '>', ''));
  filterByAny(selection, whereAny);
}

type Narrowing = (one: Knex.QueryBuilder) => void;

/** What fits one of them; nothing where there is none. A condition that is never true would keep indexes from use. */
function filterByAny(selection: InboxSelection, narrowings: readonly Narrowing[]): void {
  if (narrowings.length === 0) {
    selection.whereRaw('1 = 0');
    return;
  }
  selection.where((any) => {
    for (const narrowing of narrowings) any.orWhere(narrowing);
  });
}

function filterByCondition(one: Knex.QueryBuilder, condition: WaitingCondition): void {
  if (condition.status) one.where('status', condition.status);
  if (condition.kind) one.where('kind', condition.kind);
  if (condition.needsCommittee !== undefined) one.where('needs_committee', condition.needsCommittee);
  if (condition.undecided) one.whereNull('recorded_decision');
  if (condition.appealed) one.where('appealed', true);
  if (condition.referralOpen) one.where('referral_open', true);
}

/** A number as people copy it: signs and digits without a blank, a digit among them. */
const NUMBER = /^(?=[A-Z]*\d)[A-Z0-9]+$/;

/**
 * A whole reference or membership number, however it is grouped and in whatever digits; else words of the name, spelt
 * in any way. A search that is nothing but blanks and marks finds nothing rather than everything.
 */
function filterBySearch(selection: InboxSelection, search: string, named?: readonly number[]): void {
  const reference = parseReference(search);
  const words = wordsOf(search);
  const number = numberIn(words);
  const narrowings: Narrowing[] = [];
  if (reference) narrowings.push((one) => void one.where('reference', reference));
  if (number !== undefined) narrowings.push((one) => void one.where('membership_number', number));
  else if (named) narrowings.push((one) => void one.whereIn('id', [...named]));
  else if (words.length > 0) narrowings.push((one) => filterByName(one, words));
  filterByAny(selection, narrowings);
}

function wordsOf(search: string): string[] {
  return foldText(search).split(' ').filter(Boolean);
}

function numberIn(words: readonly string[]): string | undefined {
  const number = words.join('').toUpperCase();
  return NUMBER.test(number) ? number : undefined;
}

/** Of a name that more people have, the newest are soon found in the order of the inbox. */
const FEW = 1_000;

/**
 * The submissions of people of that name, found in the index of names alone: in the order of the inbox, a rare name
 * would cost a look at every submission that there is. Undefined where no name is searched for, or many have it.
 */
export async function fewNamed(knex: Knex, search: string | undefined): Promise<number[] | undefined> {
  const words = wordsOf(search ?? '');
  if (words.length === 0 || numberIn(words) !== undefined) return undefined;
  const found: { id: number }[] = await knex<{ id: number }>(SUBMISSIONS)
    .where((name) => filterByName(name, words))
    .select('id')
    .limit(FEW);
  return found.length < FEW ? found.map(({ id }) => id) : undefined;
}

function filterByName(name: Knex.QueryBuilder, words: readonly string[]): void {
  for (const word of words) name.whereRaw("name_folded like ? escape '!'", [`%${escapeLike(word)}%`]);
}

function escapeLike(word: string): string {
  return word.replace(/[!%_]/g, '!$&');
}
