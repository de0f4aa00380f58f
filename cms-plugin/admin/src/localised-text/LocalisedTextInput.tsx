import { Field, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useWords } from '../language/use-words.js';
import { LanguagePair } from './LanguagePair.js';
import type { CustomFieldProps } from './custom-field.js';
import { asLocalisedText, missingLanguages } from './localised-value.js';

/** A text with its languages side by side; says which language is still missing. */
export default function LocalisedTextInput(props: CustomFieldProps) {
  const { name = '', label, hint, labelAction, required = false, disabled = false, attribute } = props;
  const say = useWords();
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
        <Typography key={locale} variant="pi" textColor="warning700" role="status">
          {say(`localised.missing.${locale}`)}
        </Typography>
      ))}
      {attribute?.options?.markdown === true && (
        <Typography variant="pi" textColor="neutral600">
          {say('localised.markdown')}
        </Typography>
      )}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
