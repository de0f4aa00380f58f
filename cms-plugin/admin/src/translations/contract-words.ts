import {
  MESSAGES,
  STAFF_MESSAGES,
  type ArabicForms,
  type EnglishForms,
  type Messages,
  type StaffMessages,
  type Locale,
} from '@member-services/contract/forms';
import { counted } from './counted.js';

type Prefixed<Prefix extends string, Table> = { [Key in keyof Table & string as `${Prefix}.${Key}`]: string };

/** A table of the contract under keys of the panel: `statuses.verified` becomes `status.verified`. */
function prefixed<Prefix extends string, Table extends Record<string, string>>(prefix: Prefix, table: Table) {
  const entries = Object.entries(table).map(([key, word]) => [`${prefix}.${key}`, word]);
  return Object.fromEntries(entries) as Prefixed<Prefix, Table>;
}

/** The product's own nouns, so that the panel and every other side say the same word. */
function nounsFrom<L extends Locale>(shared: Messages<L>, staff: StaffMessages<L>) {
  const { late, left, mismatches }: Record<string, ArabicForms | EnglishForms> = staff.counted;
  return {
    ...prefixed('kind', shared.kinds),
    ...prefixed('category', shared.categories),
    ...prefixed('channel', shared.channels),
    ...prefixed('status', staff.statuses),
    ...prefixed('act', staff.actions),
    ...prefixed('did', staff.history),
    ...prefixed('role', staff.roles),
    ...prefixed('recognition', staff.recognitions),
    ...prefixed('comparison', staff.comparison),
    ...prefixed('decision', staff.decisions),
    ...prefixed('check', staff.checks),
    ...prefixed('inbox.view', staff.inboxViews),
    'due.late': counted(late),
    'due.near': counted(left),
    'checklist.mismatches': counted(mismatches),
  };
}

/** The contract's nouns in each language, as keys of the panel. */
export const CONTRACT_WORDS = {
  ar: nounsFrom(MESSAGES.ar, STAFF_MESSAGES.ar),
  en: nounsFrom(MESSAGES.en, STAFF_MESSAGES.en),
};
