import { Field, JSONInput, Tabs, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { PanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import type { CustomFieldProps } from '../localised-text/custom-field.js';
import { textOf, type Typed } from '../localised-text/typed-text.js';
import { FormFaults } from './FormFaults.js';
import { FormOutline } from './FormOutline.js';
import { readForm, writtenForm } from './read-form.js';

/** A service's form: to be read step by step, and to be changed as data, checked while it is typed. */
export default function FormInput(props: CustomFieldProps) {
  const { name = '', label, hint, labelAction, required = false, disabled = false } = props;
  const say = useWords();
  const field = useField(name);
  // What is typed may be no JSON yet; only what can be read goes into the entry.
  const [typed, setTyped] = useState<Typed<string> | null>(null);
  const text = textOf(typed, field.value, writtenForm);
  const reading = useMemo(() => readForm(text), [text]);

  function change(next: string) {
    const result = readForm(next);
    const value: unknown = result.kind === 'no-json' ? field.value : result.raw;
    setTyped({ text: next, value });
    if (result.kind !== 'no-json') field.onChange(name, value);
  }

  return (
    <Field.Root
      name={name}
      required={required}
      hint={hint}
      {...(field.error !== undefined && { error: field.error })}
    >
      <Field.Label action={labelAction}>{label ?? name}</Field.Label>
      <PanelLanguage>
        <Tabs.Root defaultValue="outline" variant="simple">
          <Tabs.List aria-label={say('form.views')}>
            <Tabs.Trigger value="outline">{say('form.outline')}</Tabs.Trigger>
            <Tabs.Trigger value="data">{say('form.data')}</Tabs.Trigger>
          </Tabs.List>
          <FormFaults reading={reading} />
          <Tabs.Content value="outline">
            {reading.kind === 'form' ? (
              <FormOutline form={reading.form} />
            ) : (
              <Typography tag="p" textColor="neutral600">
                {say('form.unreadable')}
              </Typography>
            )}
          </Tabs.Content>
          <Tabs.Content value="data">
            <div dir="ltr" lang="en">
              <JSONInput
                minHeight="32rem"
                maxHeight="64rem"
                value={text}
                disabled={disabled}
                onChange={change}
              />
            </div>
          </Tabs.Content>
        </Tabs.Root>
      </PanelLanguage>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
