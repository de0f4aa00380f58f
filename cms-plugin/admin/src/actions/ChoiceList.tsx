import { Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

const List = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  display: grid;
  gap: 0.8rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  legend {
    font-size: 1.2rem;
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.8rem;
  }
  label {
    display: flex;
    gap: 0.8rem;
    align-items: start;
    cursor: pointer;
  }
  input {
    inline-size: 2rem;
    block-size: 2rem;
    flex: none;
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface ChoiceListProps {
  kind: 'radio' | 'checkbox';
  name: string;
  legend: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  error: string | undefined;
  /** With the value of the choice that was made or taken back. */
  onChange: (value: string) => void;
}

/** Choices under one question, in the browser's own controls. */
export function ChoiceList({ kind, name, legend, options, chosen, error, onChange }: ChoiceListProps) {
  const errorId = useId();
  return (
    <List
      aria-describedby={error === undefined ? undefined : errorId}
      {...(error !== undefined && { 'data-fault': '' })}
    >
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={kind}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {error !== undefined && (
        <Typography id={errorId} role="alert" variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
    </List>
  );
}
