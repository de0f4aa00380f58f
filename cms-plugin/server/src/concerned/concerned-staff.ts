import type { Colleague } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import type { RawRow } from '../tables/rows.js';

const CONCERNED = 'ms_concerned';

/** The member of staff whom a complaint was said to concern; null where nobody was named. */
export async function concernedIn(
  knex: Knex,
  { id, category }: Pick<StoredSubmission, 'id' | 'category'>,
): Promise<Colleague | null> {
  if (category !== 'complaint') return null;
  const row: RawRow | undefined = await knex<RawRow>(CONCERNED).where({ submission_id: id }).first();
  return row ? { id: String(row['staff_id']), name: String(row['staff_name']) } : null;
}

/** Keeps whom a complaint concerns instead of whoever was named before; null: nobody. */
export async function keepConcerned(
  trx: Knex.Transaction,
  submissionId: number,
  colleague: Colleague | null,
): Promise<void> {
  await trx(CONCERNED).where({ submission_id: submissionId }).delete();
  if (colleague === null) return;
  await trx(CONCERNED).insert({
    submission_id: submissionId,
    staff_id: colleague.id,
    staff_name: colleague.name,
  });
}

/** Leaves out of a selection what concerns somebody: whom a complaint is about reads nothing of it. */
export function withoutConcerning<Selection extends Knex.QueryBuilder>(
  selection: Selection,
  submissionColumn: string,
  person: string | null,
): Selection {
  if (person === null) return selection;
  selection.whereNotExists((own) => {
    own.select('submission_id').from(CONCERNED).where('staff_id', person);
    own.whereRaw('?? = ??', [`${CONCERNED}.submission_id`, submissionColumn]);
  });
  return selection;
}
