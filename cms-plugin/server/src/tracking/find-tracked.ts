import { civilDayOf } from '@member-services/contract/forms';
import type { Installation } from '../installation.js';
import { looksLikeToken, tokenHash, tokenMatches } from '../domain/tracking-token.js';
import { findSubmission } from '../submissions/find-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { linkUntil } from './link-until.js';

/** Compared with when there is no submission, so that an unknown reference costs what a wrong token costs. */
const NOBODYS_HASH = tokenHash('nobody');

/**
 * The submission of that reference if the token opens it. Unknown, wrong and expired come to the same, after the same
 * work; so does every try once a reference has had its wrong ones, unless the call brought a proof of work.
 * @param proved a proof of work was used up for the call, so that whoever tries out references keeps nobody from theirs
 */
export async function findTracked(
  { knex, keys, tries, clock, settings }: Installation,
  reference: string,
  token: string,
  proved = false,
): Promise<StoredSubmission | undefined> {
  const submission = await findSubmission(knex, { reference });
  const today = civilDayOf(await clock.now());
  const opens = tokenMatches(token, submission?.tokenHash ?? NOBODYS_HASH);
  // A key that is no longer valid takes its tokens along.
  const valid = looksLikeToken(token) && keys.has(token.split('.', 1)[0] ?? '');
  if (!opens || !valid || !submission) {
    await tries.countWrong(reference);
    return undefined;
  }
  const until = linkUntil(submission, settings.linkDays);
  if (until !== null && today > until) return undefined;
  return proved || (await tries.mayTry(reference)) ? submission : undefined;
}
