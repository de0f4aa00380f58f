import { LOCALES, type Locale } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { useWords } from './use-words.js';

const Choices = styled.fieldset`
  display: inline-flex;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 0;
  margin: 0;
  overflow: hidden;

  legend {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  button {
    font-size: 1.2rem;
    padding: 0.6rem 1.2rem;
    border: 0;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral700};
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
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
    <Choices>
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
    </Choices>
  );
}
