import { resolveText } from '@member-services/contract/forms';
import type { ContentMeta, Digits, Locale, LocalisedText } from '@member-services/contract/forms';

/** Reads localised texts in one language, and remembers which of them stood only in another. */
export class Reading {
  private readonly untranslated: string[] = [];

  constructor(
    readonly locale: Locale,
    private readonly digits: Digits,
  ) {}

  /** @param path dotted path of the text within the answer's `data` */
  text(text: LocalisedText | null | undefined, path: string): string {
    const resolved = resolveText(text, this.locale);
    if (resolved.locale !== this.locale) this.untranslated.push(path);
    return resolved.text;
  }

  list(texts: readonly LocalisedText[] | null | undefined, path: string): string[] {
    return (texts ?? []).map((text, index) => this.text(text, `${path}.${String(index)}`));
  }

  get meta(): ContentMeta {
    return { locale: this.locale, digits: this.digits, untranslated: this.untranslated };
  }
}

/** A public answer in one language. */
export interface ServedContent<Data> {
  data: Data;
  meta: ContentMeta;
}
