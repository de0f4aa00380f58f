import type { Knex } from 'knex';
import type { PublishedContent } from '../content/published-content.js';
import { HISTORY, HISTORY_CONTENTS, historyContentColumns } from '../history/stored-history.js';
import type { StoredHistoryContent } from '../history/stored-history.js';
import type { KeyRing } from '../keys/key-ring.js';
import { currentText } from '../message-texts/message-texts.js';
import { findSubmission } from '../submissions/find-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { currentToken } from './current-token.js';
import { describeMessage } from './describe-message.js';
import type { DescribedMessage } from './describe-message.js';
import { pagesFor, ratingLink, trackingLink } from './links.js';
import type { LinkedPages } from './links.js';
import { otherCases, otherLinks } from './other-links.js';
import type { StoredMessage } from './stored-message.js';

/** A message that cannot be put together; the name of the class is what staff read beside the message. */
export class CaseGone extends Error {
  override readonly name = 'CaseGone';
}

/** All that words are made of. */
export interface WordingParts {
  knex: Knex;
  keys: KeyRing;
  content: PublishedContent;
  settings: LinkedPages;
}

/** The case that a message tells of. @throws CaseGone */
export async function submissionOf(
  knex: Knex,
  { submissionId }: Pick<StoredMessage, 'submissionId'>,
): Promise<StoredSubmission> {
  const submission = submissionId === null ? undefined : await findSubmission(knex, { id: submissionId });
  if (!submission) throw new CaseGone('The case that the message tells of is gone.');
  return submission;
}

/**
 * Puts a waiting message into words as things stand now: the association's wording, the link of today, the answer as
 * it was given.
 * @param invitation token of an invitation to rate, where it is one
 */
export async function putIntoWords(
  parts: WordingParts,
  message: StoredMessage,
  submission: StoredSubmission,
  invitation: string | null = null,
): Promise<DescribedMessage> {
  const { event, locale, parameters, channel } = message;
  const [content, text, words] = await Promise.all([
    parts.content.current(),
    currentText(parts.knex, event),
    wordsOf(parts.knex, message),
  ]);
  const pages = pagesFor(content, parts.settings, locale);
  // A text message holds one link, and there is one for each.
  const others = channel === 'email' ? await otherCases(parts, parameters.otherIds) : [];
  // A letter passes through hands: the link in it opens nothing by itself. What was erased has none.
  const trackingUrl =
    channel === 'letter' || submission.forgottenAt !== null
      ? pages.tracking
      : trackingLink(pages.tracking, [
          { reference: submission.reference, token: currentToken(parts.keys, submission) },
          ...others,
        ]);
  return describeMessage(content, {
    submission,
    event,
    locale,
    wording: text[locale],
    parameters,
    trackingUrl,
    ratingUrl: invitation === null ? null : ratingLink(pages.rating, invitation),
    words: otherLinks(others, locale, pages.tracking) ?? words,
  });
}

/**
 * Words of staff, from the history: they stand in no other place, and are gone here once erased there. A message
 * carries only an answer; a letter, whose reader has no page to open, whatever was written to them.
 */
async function wordsOf(
  knex: Knex,
  { event, historyId, channel }: Pick<StoredMessage, 'event' | 'historyId' | 'channel'>,
): Promise<string | null> {
  if (historyId === null || (event !== 'answered' && channel !== 'letter')) return null;
  const row: RawRow | undefined = await knex<RawRow>(HISTORY_CONTENTS)
    .whereIn('id', knex(HISTORY).where({ id: historyId }).select('content_id'))
    .first();
  return row ? (decodeRow<StoredHistoryContent>(historyContentColumns, row).content?.words ?? null) : null;
}
