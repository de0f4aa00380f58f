import { langOfText } from '../language/lang-of-text.js';

/** Texts in an element, in its fields too, that stand under the `lang` of another language than their own. */
export function underWrongLanguage(element: Element): string[] {
  const found: string[] = [];
  const walk = (node: Node, lang: 'ar' | 'en'): void => {
    if (node instanceof Text) {
      const text = node.data.trim();
      if (langOfText(text, lang) !== lang) found.push(text);
    }
    if (node instanceof HTMLStyleElement) return;
    const own = node instanceof HTMLElement && (node.lang === 'ar' || node.lang === 'en') ? node.lang : lang;
    const root = node instanceof Element ? node.shadowRoot : null;
    for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) walk(child, own);
  };
  walk(element, 'ar');
  return found;
}
