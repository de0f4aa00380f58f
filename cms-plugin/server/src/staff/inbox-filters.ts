import { ENDED_STATUSES, STATUSES, foldText, parseReference } from '@member-services/contract/forms';
import type { ActorRole, InboxView } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';
import type { CheckedInboxQuery } from './inbox-query.js';
import { OUR_TURN, waitingFor } from './waiting.js';
import type { WaitingCondition } from './waiting.js';

export type InboxSelection = Knex.QueryBuilder<RawRow, RawRow[]>;

/** From whose side the inbox is looked at. */
export interface InboxReader {
  roles: readonly ActorRole[];
  /** Civil day of Riyadh. */
  today: string;
}

const OPEN_STATUSES = STATUSES.filter((status) => !ENDED_STATUSES.some((ended) => ended === status));

/** Narrows a selection of submissions by everything that a query asks for. Only our own column names reach the SQL. */
export function filterInbox(
  selection: InboxSelection,
  query: CheckedInboxQuery,
  reader: InboxReader,
): InboxSelection {
  filterByView(selection, query.view, reader);
  if (query.status) selection.where('status', query.status);
  if (query.kind) selection.where('kind', query.kind);
  if (query.service) selection.where('service_slug', query.service);
  if (query.channel) selection.where('channel', query.channel);
  if (query.search) filterBySearch(selection, query.search);
  return selection;
}

function filterByView(selection: InboxSelection, view: InboxView, { roles, today }: InboxReader): void {
  switch (view) {
    case 'all':
      return;
    case 'open':
      selection.whereIn('status', OPEN_STATUSES);
      return;
    case 'late':
      selection.whereIn('status', [...OUR_TURN]).where((due) => {
        due.where('due_on', '<', today).orWhere((window) => {
          window.whereNull('due_on').where('decision_latest', '<', today);
        });
      });
      return;
    case 'waiting-for-me':
      filterByWaiting(selection, waitingFor(roles));
  }
}

function filterByWaiting(selection: InboxSelection, conditions: readonly WaitingCondition[]): void {
  if (conditions.length === 0) {
    selection.whereRaw('1 = 0');
    return;
  }
  selection.where((any) => {
    for (const condition of conditions) any.orWhere((one) => filterByCondition(one, condition));
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

/**
 * A whole reference or membership number, else words of the name, spelt in any way. A search that is nothing but
 * blanks and marks finds nothing rather than everything.
 */
function filterBySearch(selection: InboxSelection, search: string): void {
  const reference = parseReference(search);
  const folded = foldText(search);
  const words = folded.split(' ').filter((word) => word !== '');
  selection.where((any) => {
    any.whereRaw('1 = 0');
    if (reference) any.orWhere('reference', reference);
    if (words.length === 0) return;
    any.orWhere('membership_number', words.join(''));
    any.orWhere((named) => {
      for (const word of words) named.whereRaw("name_folded like ? escape '!'", [`%${escapeLike(word)}%`]);
    });
  });
}

function escapeLike(word: string): string {
  return word.replace(/[!%_]/g, '!$&');
}
