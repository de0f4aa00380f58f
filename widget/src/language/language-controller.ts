import { directionOf, message, plural } from '@member-services/contract/forms';
import type { Digits, Locale } from '@member-services/contract/forms';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language, WordLoaders } from './language.js';
import type * as sentencesModule from './sentences.js';
import { pause } from '../async/pause.js';
import { whenIdle } from '../async/when-idle.js';
import { FAULT_WORDS } from './messages/faults.js';
import type { SayFaultInDigits } from './messages/faults.js';
import { localeOfTag, nearestLang, rootsAround } from './nearest-lang.js';
import { writtenParams } from './written-params.js';

/** An element that tells when its first view stands; one that does not tell needs no waiting for. */
type LanguageHost = ReactiveControllerHost & Element & { readonly firstViewStands?: Promise<void> };

/** Areas that may be null are sent for behind the first field; the others are there from the beginning. */
type First<Words> = { [Area in keyof Words as null extends Words[Area] ? never : Area]: Words[Area] };
type Later<Words> = { [Area in keyof Words as null extends Words[Area] ? Area : never]: Words[Area] };
type Loaders<Words> = { [Area in keyof Words]: WordLoaders<NonNullable<Words[Area]>> };

/** A language with its words, before it is known in which digits it is written. */
interface Speech<Words> {
  readonly locale: Locale;
  readonly words: Words;
  readonly say: (...said: [...Parameters<Language['say']>, Digits]) => string;
  readonly faults: SayFaultInDigits | null;
}

/**
 * Brings i18next, which says the sentences of an element behind its first view. The request does without it, so that
 * nobody waits for it on the way to "sent": there the contract goes on saying them, by the same rules of plural.
 */
export type Speaker = () => Promise<typeof sentencesModule>;

/** How long a first view may keep i18next waiting, in milliseconds; something else may stand in its place. */
const VIEW_MS = 4000;

/** How long to wait before words are sent for again, in milliseconds. */
const RETRY_MS = 3000;

/** Says a sentence as the contract does, until i18next has arrived where it is sent for: nothing moves when it does. */
const sayAtFirst =
  (locale: Locale): Speech<object>['say'] =>
  (sentence, params, digits) =>
    message(
      typeof sentence === 'string' ? sentence : plural(locale, sentence, Number(params['count'])),
      writtenParams(params, locale, digits),
    );

/**
 * The language of one element, read from the nearest `lang` around it and followed when it changes (never from a
 * page global), with the words of the areas that the element names. Until the first words have arrived `current` is
 * null; on a change the old language stays until the new words are there.
 */
export class LanguageController<Words extends object> implements ReactiveController {
  /** Null until the words of the first language have arrived. */
  current: Language<Words> | null = null;
  private observer: MutationObserver | null = null;
  private wanted: Locale | null = null;
  private speech: Speech<Words> | null = null;
  private digits: Digits = 'latin';

  /** @param onChange called whenever another language stands ready, before the host renders */
  constructor(
    private readonly host: LanguageHost,
    private readonly loaders: Loaders<First<Words>>,
    private readonly onChange: (language: Language<Words>) => void = () => undefined,
    private readonly laterLoaders: Loaders<Later<Words>> = {} as Loaders<Later<Words>>,
    private readonly speaker: Speaker | null = null,
  ) {
    host.addController(this);
  }

  /** In which digits the association writes Arabic; told by every answer of the CMS that holds numbers or days. */
  writeIn(digits: Digits): void {
    if (digits === this.digits) return;
    this.digits = digits;
    if (this.speech) this.settle(this.speech);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.follow());
    for (const root of rootsAround(this.host)) {
      this.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.follow();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = null;
  }

  /**
   * Waits until the words are there that follow behind the first field.
   * @throws where they could not be loaded
   */
  async whole(): Promise<void> {
    const locale = this.speech?.locale;
    if (!locale) return;
    const [later, faults] = await Promise.all([tablesOf(this.laterLoaders, locale), FAULT_WORDS[locale]()]);
    const { speech } = this;
    if (speech?.locale === locale) this.settle({ ...speech, words: { ...speech.words, ...later }, faults });
  }

  private follow(): void {
    const locale = localeOfTag(nearestLang(this.host));
    if (locale === this.wanted) return;
    this.wanted = locale;
    this.load(locale).catch(() => this.retryLater(locale));
  }

  /** Words that did not arrive (a broken network) are sent for again, as long as they are wanted. */
  private retryLater(locale: Locale): void {
    setTimeout(() => {
      if (this.wanted !== locale) return;
      this.wanted = null;
      // Off the page nothing is read; coming back asks again.
      if (this.observer) this.follow();
    }, RETRY_MS);
  }

  private async load(locale: Locale): Promise<void> {
    // On a change everything comes at once: what is in view may be said in any of it.
    const later = this.speech ? this.laterLoaders : {};
    const tables = await tablesOf({ ...this.loaders, ...later }, locale);
    if (this.wanted !== locale) return;
    if (!this.observer) {
      // The element has left the page meanwhile: nothing is read for it until it comes back.
      this.wanted = null;
      return;
    }
    const none = Object.fromEntries(Object.keys(this.laterLoaders).map((area) => [area, null]));
    const words = { ...none, ...tables } as Words;
    this.settle({ locale, words, say: sayAtFirst(locale), faults: null });
    await this.host.updateComplete;
    // On a slow line it would take the first field's turn, and on a slow phone that of its painting.
    await Promise.race([this.host.firstViewStands, pause(VIEW_MS)]);
    if (this.host.firstViewStands) await new Promise<void>((resolve) => whenIdle(resolve));
    await this.addSentences(locale, words);
  }

  private async addSentences(locale: Locale, words: Words): Promise<void> {
    const [say, faults, later] = await Promise.all([
      this.speaker?.().then(({ sentencesOf }) => sentencesOf(locale)) ?? sayAtFirst(locale),
      FAULT_WORDS[locale](),
      tablesOf(this.laterLoaders, locale),
    ]);
    if (this.wanted !== locale) return;
    this.settle({ locale, words: { ...words, ...later }, say, faults });
  }

  private settle(speech: Speech<Words>): void {
    const { digits } = this;
    const { locale, words, say, faults } = speech;
    const language: Language<Words> = {
      locale,
      direction: directionOf(locale),
      digits,
      words,
      say: (sentence, params) => say(sentence, params, digits),
      faults: faults && ((fault) => faults(fault, digits)),
    };
    const changed = this.current?.locale !== locale;
    this.speech = speech;
    this.current = language;
    if (changed) this.onChange(language);
    this.host.requestUpdate();
  }
}

/** The words of some areas in one language, by area. */
async function tablesOf(loaders: object, locale: Locale): Promise<object> {
  const areas = Object.entries<WordLoaders<object>>({ ...loaders });
  return Object.fromEntries(
    await Promise.all(areas.map(async ([area, load]) => [area, await load[locale]()] as const)),
  );
}
