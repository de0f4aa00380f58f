import type { ArabicForms, EnglishForms } from '@member-services/contract/forms';

/**
 * An ICU plural over `count`, from the forms that a language needs; a missing one does not compile. The number itself
 * is written as `{{count}}` in a form and inserted as `number`, already in the digits of the panel.
 */
export function counted(forms: ArabicForms | EnglishForms): string {
  const branches = Object.entries(forms).map(
    ([form, text]: [string, string]) => `${form} {${text.replaceAll('{{count}}', '{number}')}}`,
  );
  return `{count, plural, ${branches.join(' ')}}`;
}
