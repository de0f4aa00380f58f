import {
  FIND_WEIGHTS,
  findsPrefixes,
  forgivenLetters,
  QUESTION_WEIGHTS,
  searchTerms,
} from '@member-services/contract/forms';
import type { Question } from '@member-services/contract/forms';
import MiniSearch from 'minisearch';

/** Questions made ready to be searched; in a module of its own, so that the search library comes when it is needed. */
export class QuestionIndex {
  private readonly index = new MiniSearch<Question>({
    fields: Object.keys(QUESTION_WEIGHTS),
    tokenize: searchTerms,
    // Terms leave `searchTerms` as they are to be compared.
    processTerm: (term) => term,
    extractField: (question, name) => {
      if (name === 'keywords') return question.keywords.join(' ');
      return name === 'answer' ? question.answer : name === 'question' ? question.question : question.id;
    },
    searchOptions: {
      boost: QUESTION_WEIGHTS,
      prefix: findsPrefixes,
      fuzzy: forgivenLetters,
      weights: FIND_WEIGHTS,
    },
  });

  private readonly byId: ReadonlyMap<string, Question>;

  constructor(questions: readonly Question[]) {
    this.byId = new Map(questions.map((question) => [question.id, question]));
    this.index.addAll([...this.byId.values()]);
  }

  /** What answers a query, the likeliest first; nothing for a query of words that say nothing. */
  search(query: string): Question[] {
    return this.index.search(query).flatMap(({ id }) => this.byId.get(String(id)) ?? []);
  }

  /**
   * What may answer a text that is still being written: only questions that share more than one of its words, or its
   * only one, so that nothing is suggested at random.
   * @param most how many at most
   */
  suggest(text: string, most: number): Question[] {
    const needed = Math.min(2, new Set(searchTerms(text)).size);
    return this.index
      .search(text)
      .filter(({ queryTerms }) => new Set(queryTerms).size >= needed)
      .slice(0, most)
      .flatMap(({ id }) => this.byId.get(String(id)) ?? []);
  }
}
