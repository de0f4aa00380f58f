import { Field } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import type { WordKey } from '../translations/words.js';
import { useFault } from './use-fault.js';
import type { ActionValues } from './action-values.js';

interface LabelledProps {
  name: keyof ActionValues;
  label: string;
  hint?: string;
  required: boolean;
  /** What is said when it was left out, where the usual sentence does not fit. */
  missing?: WordKey;
  /** Receives the id that the label points to. */
  children: (id: string) => ReactNode;
}

/** A field with its label, its hint and its fault, tied together for assistive technology. */
export function Labelled({ name, label, hint, required, missing, children }: LabelledProps) {
  const id = useId();
  const error = useFault(name, missing);
  return (
    <Field.Root id={id} name={name} required={required} hint={hint} {...(error !== undefined && { error })}>
      <Field.Label>{label}</Field.Label>
      {children(id)}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
