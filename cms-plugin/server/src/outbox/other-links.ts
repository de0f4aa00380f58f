import type { Locale } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { KeyRing } from '../keys/key-ring.js';
import { SUBMISSIONS, submissionColumns } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { currentToken } from './current-token.js';
import { referenceIn } from './describe-message.js';
import { trackingLink } from './links.js';
import type { LinkedCase } from './links.js';
import { subjectWords } from './message-values.js';

/** A further case of the same person, with what opens it now. */
export interface OtherCase extends LinkedCase {
  submission: StoredSubmission;
}

/** Further cases that a message leads to; none where it tells of one alone. */
export async function otherCases(
  { knex, keys }: { knex: Knex; keys: KeyRing },
  ids: readonly number[] = [],
): Promise<OtherCase[]> {
  if (ids.length === 0) return [];
  const rows: RawRow[] = await knex<RawRow>(SUBMISSIONS)
    .whereIn('id', [...ids])
    .orderBy('id', 'desc');
  return rows.map((row) => {
    const submission = decodeRow<StoredSubmission>(submissionColumns, row);
    return { submission, reference: submission.reference, token: currentToken(keys, submission) };
  });
}

/** Links to them, a paragraph each, which says what it was about; null where there are none. */
export function otherLinks(cases: readonly OtherCase[], locale: Locale, page: string): string | null {
  const paragraphs = cases.map(({ submission, reference, token }) => {
    const name = subjectWords({ ...submission, locale });
    const lines = [name, referenceIn(locale, reference), trackingLink(page, [{ reference, token }])];
    return lines.filter((line) => line !== '').join('\n');
  });
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : null;
}
