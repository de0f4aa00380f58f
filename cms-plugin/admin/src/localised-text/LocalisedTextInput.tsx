import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { InlineWords } from './InlineWords.js';
import { LanguagePair } from './LanguagePair.js';
import type { CustomFieldProps } from './custom-field.js';
import { asLocalisedText, missingLanguages } from './localised-value.js';

/** A text with its languages side by side; says which language is still missing. */
export default function LocalisedTextInput(props: CustomFieldProps) {
  const { name = '', label, hint, labelAction, required = false, disabled = false, attribute } = props;
  const field = useField(name);
  const text = asLocalisedText(field.value);
  const missing = missingLanguages(text);
  const plainLabel = typeof label === 'string' ? label : name;

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
        about={plainLabel}
        multiline={attribute?.options?.multiline === true}
        disabled={disabled}
        onChange={(changed) => field.onChange(name, changed)}
      />
      {missing.map((locale) => (
        <InlineWords key={locale} warns word={`localised.missing.${locale}`} />
      ))}
      {attribute?.options?.markdown === true && <InlineWords word="localised.markdown" />}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
