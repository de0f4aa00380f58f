/** Arabic counts in six forms; a missing one fails to compile. */
export interface ArabicForms {
  zero: string;
  one: string;
  two: string;
  /** 3 to 10, 103 to 110 … */
  few: string;
  /** 11 to 99, 111 to 199 … */
  many: string;
  /** 100 to 102, 200 …, and fractions. */
  other: string;
}

export interface EnglishForms {
  one: string;
  other: string;
}

/**
 * An ICU plural over `count`. The number itself is written as `{number}`, already in the digits of the panel.
 * `zero` in English is `other`.
 */
export function counted(forms: ArabicForms | EnglishForms): string {
  const branches = Object.entries(forms).map(([form, text]: [string, string]) => `${form} {${text}}`);
  return `{count, plural, ${branches.join(' ')}}`;
}
