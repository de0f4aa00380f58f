import { foldText } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import { MEMBERS } from '../directory/stored-member.js';
import { searchWords } from './scrub.js';

export const MISSES = 'ms_question_misses';

/** A search that found nothing. */
export interface Miss {
  query: string;
  locale: Locale;
  /** Civil day of Riyadh. */
  today: string;
}

/**
 * Counts a search that found nothing, by its words alone (policy C1): numbers and addresses are taken out before
 * anything is stored, and so is every word that occurs in a member's name, unless the association itself uses it.
 */
export async function storeMiss(
  knex: Knex,
  content: ContentSnapshot,
  { query, locale, today }: Miss,
): Promise<void> {
  const words = searchWords(query);
  const names = await nameWords(knex, words.filter(unknownTo(vocabularyOf(content))));
  const kept = words.filter((word) => !names.has(word)).join(' ');
  if (kept === '') return;
  await knex(MISSES)
    .insert({ query_folded: kept, locale, query: kept, count: 1, first_on: today, last_on: today })
    .onConflict(['query_folded', 'locale'])
    .merge({ count: knex.raw('?? + 1', [`${MISSES}.count`]), last_on: today });
}

function unknownTo(vocabulary: ReadonlySet<string>): (word: string) => boolean {
  return (word) => !vocabulary.has(word);
}

/** The words that the association uses of itself, in both languages. */
function vocabularyOf({ questions, services }: ContentSnapshot): Set<string> {
  const texts = [
    ...questions.flatMap(({ question, answer, keywords }) => [
      ...Object.values(question),
      ...Object.values(answer),
      ...Object.values(keywords ?? {}).flatMap((words) => words ?? []),
    ]),
    ...services.flatMap(({ title, summary }) => [...Object.values(title), ...Object.values(summary)]),
  ];
  return new Set(foldText(texts.join(' ')).split(' '));
}

/** Which of these words occur, as whole words, in a member's name. */
async function nameWords(knex: Knex, words: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const word of words) {
    const member: unknown = await knex(MEMBERS)
      .where('name_folded', word)
      .orWhere('name_folded', 'like', `${word} %`)
      .orWhere('name_folded', 'like', `% ${word}`)
      .orWhere('name_folded', 'like', `% ${word} %`)
      .first('id');
    if (member) found.add(word);
  }
  return found;
}
