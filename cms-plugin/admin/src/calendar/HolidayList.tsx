import { Button, Field, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { EXPECTED_HOLIDAYS } from '@member-services/contract/forms';
import type { Holiday } from '@member-services/contract/forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import { Localised } from '../language/Foreign.js';
import { useFormat } from '../language/use-format.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import { Line } from './Stack.js';

const Row = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 1.2rem;
  align-items: end;
  margin: 0 0 1.2rem;
  padding: 0;
  border: 0;
  min-inline-size: 0;

  > div {
    flex: 1 1 15rem;
    min-inline-size: 0;
  }
  /* A date is two pixels taller by itself, and its label would stand higher than those beside it. */
  input {
    min-block-size: 4rem;
  }
  @media (max-width: 640px) {
    padding-block-end: 1.2rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface HolidayListProps {
  holidays: readonly Holiday[];
  disabled: boolean;
  /** What the server has against a part of one of them. */
  faultOf: (index: number, part: keyof Holiday) => string | undefined;
  onChange: (holidays: Holiday[]) => void;
}

/** The days of rest; those of the past are not shown, but kept. */
export function HolidayList({ holidays, disabled, faultOf, onChange }: HolidayListProps) {
  const say = useWords();
  const today = useToday();
  const { day } = useFormat();
  // A day that is being typed passes through years long gone; only what had passed before is out of sight.
  const [past] = useState(() => new Set(holidays.filter(({ to }) => to < today)));
  const change = (index: number, part: Partial<Holiday>) =>
    onChange(holidays.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const expected = EXPECTED_HOLIDAYS.filter(
    ({ from, to }) => from >= today && !holidays.some((one) => one.from <= to && from <= one.to),
  ).slice(0, 2);
  return (
    <>
      {holidays.map((holiday, index) =>
        past.has(holiday) ? null : (
          <Row key={index} disabled={disabled}>
            <Input
              label={say('holiday.name')}
              value={holiday.name.ar ?? ''}
              disabled={disabled}
              error={faultOf(index, 'name')}
              onChange={(ar) => change(index, { name: { ...holiday.name, ar } })}
            />
            <Input
              label={say('holiday.nameEn')}
              value={holiday.name.en ?? ''}
              disabled={disabled}
              onChange={(en) => change(index, { name: { ...holiday.name, en } })}
            />
            <Input
              label={say('holiday.from')}
              type="date"
              value={holiday.from}
              disabled={disabled}
              error={faultOf(index, 'from')}
              onChange={(from) => change(index, { from, to: holiday.to < from ? from : holiday.to })}
            />
            <Input
              label={say('holiday.to')}
              type="date"
              value={holiday.to}
              disabled={disabled}
              error={faultOf(index, 'to')}
              onChange={(to) => change(index, { to })}
            />
            {!disabled && (
              <Button
                variant="tertiary"
                size="L"
                startIcon={<Trash />}
                aria-label={say('holiday.remove', { name: holiday.name.ar ?? '' })}
                onClick={() => onChange(holidays.filter((_, at) => at !== index))}
              >
                {say('holiday.removeShort')}
              </Button>
            )}
          </Row>
        ),
      )}
      {!disabled && (
        <Line>
          <Button
            variant="secondary"
            startIcon={<Plus />}
            onClick={() => onChange([...holidays, { from: today, to: today, name: { ar: '' } }])}
          >
            {say('holiday.add')}
          </Button>
          {expected.map((holiday) => (
            <Button
              key={holiday.from}
              variant="tertiary"
              startIcon={<Plus />}
              onClick={() => onChange([...holidays, holiday])}
            >
              <Localised text={holiday.name} /> {day(holiday.from)}
            </Button>
          ))}
          {expected.length > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('holiday.expected')}
            </Typography>
          )}
        </Line>
      )}
    </>
  );
}

interface InputProps {
  label: string;
  type?: 'date' | 'time' | 'text' | 'number';
  value: string;
  error?: string | undefined;
  hint?: string;
  disabled?: boolean;
  onChange: (value: string) => void;
}

/** A field with its label, its hint and its fault. */
export function Input({ label, type = 'text', value, error, hint, disabled = false, onChange }: InputProps) {
  return (
    <Field.Root {...(error === undefined ? {} : { error })} {...(hint === undefined ? {} : { hint })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        disabled={disabled}
        {...(type === 'number' ? {} : { dir: type === 'text' ? 'auto' : 'ltr' })}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
