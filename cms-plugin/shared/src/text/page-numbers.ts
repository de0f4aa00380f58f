import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';

/** At the foot of every printed sheet, as `content` of CSS: which it is, and of how many. */
export function pageNumbers(locale: Locale, digits: Digits): string {
  const style = digits === 'arabicIndic' ? 'arabic-indic' : 'decimal';
  return locale === 'ar'
    ? `"صفحة " counter(page, ${style}) " من " counter(pages, ${style})`
    : '"Page " counter(page) " of " counter(pages)';
}
