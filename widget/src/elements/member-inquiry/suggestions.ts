import type { Locale, Question } from '@member-services/contract/forms';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import { readQuestions } from '../../data/questions.js';
import type * as readerModule from '../../markdown/markdown.js';
import type { QuestionIndex } from '../../search/question-index.js';

/** How long typing rests before suggestions change, and before they are announced, in milliseconds. */
const REST = 400;
const MOST = 3;
/** Longer texts are looked up by their beginning: what is asked is said first. */
const LOOKED_AT = 300;

/**
 * Answers that are already there, found while a message is being written (policy C3). They only ever appear beside
 * it: whatever fails here is silent, because nobody waits for it.
 */
export class Suggestions implements ReactiveController {
  questions: Question[] = [];
  /** Reads Markdown; null until it has arrived. */
  reader: typeof readerModule | null = null;

  private index: QuestionIndex | null = null;
  private locale: Locale | null = null;
  private text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange other questions are suggested */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: (count: number) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** The text has changed. */
  typed(cms: Cms, locale: Locale, text: string): void {
    this.text = text.slice(0, LOOKED_AT);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(cms, locale), REST);
  }

  /** Nothing is suggested any more. */
  clear(): void {
    clearTimeout(this.timer);
    this.text = '';
    this.questions = [];
    this.host.requestUpdate();
  }

  private async look(cms: Cms, locale: Locale): Promise<void> {
    if (this.locale !== locale) await this.fetch(cms, locale);
    const found = this.index?.suggest(this.text, MOST) ?? [];
    const ids = (questions: Question[]) => questions.map(({ id }) => id).join(' ');
    if (ids(found) === ids(this.questions)) return;
    this.questions = found;
    this.host.requestUpdate();
    this.onChange(found.length);
  }

  private async fetch(cms: Cms, locale: Locale): Promise<void> {
    const outcome = await readQuestions(cms, locale);
    if (!outcome.ok) return;
    const modules = await Promise.all([
      import('../../search/question-index.js'),
      import('../../markdown/markdown.js'),
    ]).catch(() => null);
    if (!modules) return;
    const [search, reader] = modules;
    this.index = new search.QuestionIndex(outcome.data.questions);
    this.reader = reader;
    this.locale = locale;
  }
}
