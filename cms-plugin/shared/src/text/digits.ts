import type { Locale } from './localised-text.js';

/** Which digits an association writes in Arabic; English always has Latin ones. */
export const DIGITS = ['latin', 'arabicIndic'] as const;
export type Digits = (typeof DIGITS)[number];

const ZEROS = [0x0660, 0x06f0] as const;

/** Arabic-Indic (٠–٩) and Persian (۰–۹) digits as ASCII; everything else stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= ZEROS[1] ? ZEROS[1] : ZEROS[0]));
  });
}

/** Whether a text of this language is written in Arabic-Indic digits. */
export function writesArabicIndic(locale: Locale, digits?: Digits): boolean {
  return locale === 'ar' && digits === 'arabicIndic';
}

/** ASCII digits in a text as the association writes them in that language; everything else stays. */
export function inDigits(text: string, locale: Locale, digits?: Digits): string {
  return writesArabicIndic(locale, digits)
    ? text.replace(/\d/g, (digit) => String.fromCharCode(ZEROS[0] + Number(digit)))
    : text;
}
