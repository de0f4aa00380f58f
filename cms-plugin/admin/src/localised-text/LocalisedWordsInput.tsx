import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { LOCALES, type LocalisedText } from '@member-services/contract/forms';
import { useState } from 'react';
import { LanguagePair } from './LanguagePair.js';
import { InlineWords } from './InlineWords.js';
import type { CustomFieldProps } from './custom-field.js';
import { textOf, type Typed } from './typed-text.js';
import { asWordLists, wordsIn, type WordLists } from './word-lists.js';

/** Words by which people search, one on a line, each language by itself. */
export default function LocalisedWordsInput(props: CustomFieldProps) {
  const { name = '', label, hint, labelAction, required = false, disabled = false } = props;
  const field = useField(name);
  // While a line is being written it may be empty or end in a space; only finished words go into the entry.
  const [typed, setTyped] = useState<Typed<LocalisedText> | null>(null);
  const text = textOf(typed, field.value, (value) => asLines(asWordLists(value)));

  function change(next: LocalisedText) {
    const value = Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(next[locale] ?? '')]));
    setTyped({ text: next, value });
    field.onChange(name, value);
  }

  return (
    <Field.Root
      name={name}
      required={required}
      hint={hint}
      {...(field.error !== undefined && { error: field.error })}
    >
      <Field.Label action={labelAction}>{label ?? name}</Field.Label>
      <LanguagePair
        text={text}
        about={typeof label === 'string' ? label : name}
        multiline
        disabled={disabled}
        onChange={change}
      />
      <InlineWords word="localised.onePerLine" />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

function asLines(lists: WordLists): LocalisedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, (lists[locale] ?? []).join('\n')]));
}
