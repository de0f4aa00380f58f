import { Field, Textarea } from '@strapi/design-system';
import { LOCALES, directionOf, type Locale, type LocalisedText } from '@member-services/contract/forms';
import { useId } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';
import { withLanguage } from './localised-value.js';

/** Side by side where there is room; the languages share a line, so that a gap is seen at once. */
const Pair = styled.div`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
`;

const Growing = styled(Textarea)`
  &&,
  && textarea {
    field-sizing: content;
    block-size: auto;
    min-block-size: 12rem;
    max-block-size: 60rem;
    line-height: 1.7;
  }
`;

interface LanguagePairProps {
  text: LocalisedText;
  /** The matter, for the accessible name of each language's input. */
  about: string;
  multiline: boolean;
  disabled: boolean;
  onChange: (text: LocalisedText) => void;
}

/** One text in every language, each input in its language and direction. */
export function LanguagePair({ text, about, multiline, disabled, onChange }: LanguagePairProps) {
  return (
    <Pair>
      {LOCALES.map((locale) => (
        <LanguageField
          key={locale}
          locale={locale}
          about={about}
          multiline={multiline}
          disabled={disabled}
          value={text[locale] ?? ''}
          onChange={(words) => onChange(withLanguage(text, locale, words))}
        />
      ))}
    </Pair>
  );
}

interface LanguageFieldProps extends Omit<LanguagePairProps, 'text' | 'onChange'> {
  locale: Locale;
  value: string;
  onChange: (words: string) => void;
}

function LanguageField({ locale, about, multiline, disabled, value, onChange }: LanguageFieldProps) {
  const say = useWords();
  const id = useId();
  const own = {
    lang: locale,
    dir: directionOf(locale),
    disabled,
    value,
    'aria-label': `${about}, ${say(`language.${locale}`)}`,
  };
  return (
    <Field.Root id={id}>
      <Field.Label lang={locale} textColor="neutral600">
        {say(`languageName.${locale}`)}
      </Field.Label>
      {multiline ? (
        <Growing {...own} resizable onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Field.Input {...own} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field.Root>
  );
}
