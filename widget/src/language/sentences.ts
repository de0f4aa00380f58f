import { createInstance } from 'i18next';
import type { Digits, Locale } from '@member-services/contract/forms';
import type { CountForms, Language } from './language.js';
import { writtenParams } from './written-params.js';

const NAMESPACE = 'sentences';

/**
 * One i18next of its own for one element and language; nothing is shared with the page or with another element.
 * Sentences come from the typed tables, so each becomes a resource when it is first said. Values are not escaped
 * here: they are only ever rendered as text, which Lit escapes.
 */
export async function sentencesOf(
  locale: Locale,
): Promise<(...said: [...Parameters<Language['say']>, Digits]) => string> {
  const i18n = createInstance();
  await i18n.init({
    lng: locale,
    fallbackLng: false,
    defaultNS: NAMESPACE,
    resources: { [locale]: { [NAMESPACE]: {} } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const keys = new Map<string | CountForms, string>();
  const keyOf = (sentence: string | CountForms): string => {
    const known = keys.get(sentence);
    if (known) return known;
    const key = `sentence${keys.size}`;
    const forms = typeof sentence === 'string' ? { [key]: sentence } : suffixed(key, sentence);
    i18n.addResources(locale, NAMESPACE, forms);
    keys.set(sentence, key);
    return key;
  };
  return (sentence, params, digits) =>
    i18n.t(keyOf(sentence), { ...params, replace: writtenParams(params, locale, digits) });
}

/** The forms of a counted sentence under the keys that i18next looks for: `sentence3_few`. */
function suffixed(key: string, forms: CountForms): Record<string, string> {
  return Object.fromEntries(Object.entries(forms).map(([form, words]) => [`${key}_${form}`, words]));
}
