import { LOCALES, type Locale } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { Choices } from '../frame/Choices.js';
import { useWords } from './use-words.js';

const Languages = styled(Choices)`
  display: inline-flex;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;

  button {
    font-size: 1.2rem;
    padding: 0.6rem 1.2rem;
    border: 0;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface LanguageSwitchProps {
  /** What the choice concerns, for assistive technology. */
  label: string;
  value: Locale;
  onChange: (locale: Locale) => void;
}

/** Arabic or English, each under its own name. */
export function LanguageSwitch({ label, value, onChange }: LanguageSwitchProps) {
  const say = useWords();
  return (
    <Languages>
      <legend>{label}</legend>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={value === locale}
          onClick={() => onChange(locale)}
        >
          {say(`languageName.${locale}`)}
        </button>
      ))}
    </Languages>
  );
}
