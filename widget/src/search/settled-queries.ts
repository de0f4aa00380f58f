import { searchTerms } from '@member-services/contract/forms';

/** A query that rests this long is one that somebody meant, in milliseconds. */
export const REST = 1500;

const LEAST_LETTERS = 3;
/** The longest query that is taken; a whole message is none. */
const MOST_LETTERS = 200;

/**
 * Notices when a query has come to rest, and whether it is the first time. What says nothing (too short, function words
 * alone) never settles.
 */
export class SettledQueries {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly known = new Set<string>();

  constructor(
    private readonly onSettled: (query: string, first: boolean) => void,
    private readonly rest = REST,
  ) {}

  /** Typing has changed the query. */
  typed(query: string): void {
    this.stop();
    const text = query.trim();
    if (text.length < LEAST_LETTERS || text.length > MOST_LETTERS) return;
    const terms = searchTerms(text).join(' ');
    if (terms === '') return;
    this.timer = setTimeout(() => {
      const first = !this.known.has(terms);
      this.known.add(terms);
      this.onSettled(text, first);
    }, this.rest);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
