import { Field } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';

/** The browser's own select: it opens in the right direction, by keyboard and on a phone alike. */
export const Select = styled.select`
  font: inherit;
  font-size: 1.4rem;
  block-size: 4rem;
  max-inline-size: 100%;
  padding-inline: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

const Narrow = styled(Field.Root)`
  max-inline-size: 22rem;
`;

interface FilterSelectProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

/** One filter; its first choice takes it off. */
export function FilterSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) {
  const say = useWords();
  const id = useId();
  return (
    <Narrow id={id}>
      <Field.Label>{label}</Field.Label>
      <Select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value)}
      >
        <option value="">{say('inbox.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Narrow>
  );
}
