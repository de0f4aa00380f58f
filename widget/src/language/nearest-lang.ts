import { FIRST_LOCALE, isLocale } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';

/** Every tree that an element stands in, from its own shadow root outwards to the document. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  let inside: Element | null = element;
  while (inside) {
    const root = inside.getRootNode();
    roots.push(root);
    inside = root instanceof ShadowRoot ? root.host : null;
  }
  return roots;
}

/** The language tag nearest to an element, its own first, across shadow roots; empty where nobody says one. */
export function nearestLang(element: Element): string {
  let inside: Element | null = element;
  while (inside) {
    const holder = inside.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = inside.getRootNode();
    inside = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Our language for a tag: `en-GB` is English; a language that we do not speak becomes the first one, Arabic. */
export function localeOfTag(languageTag: string): Locale {
  const primary = languageTag.trim().toLowerCase().split('-')[0];
  return isLocale(primary) ? primary : FIRST_LOCALE;
}
