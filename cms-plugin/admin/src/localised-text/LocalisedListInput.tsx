import { Button, Field, IconButton, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import type { LocalisedText } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { InlineWords } from './InlineWords.js';
import { LanguagePair } from './LanguagePair.js';
import type { CustomFieldProps } from './custom-field.js';
import { asLocalisedList, missingLanguages, moved } from './localised-value.js';

const List = styled.ol`
  display: grid;
  gap: 1.2rem;
  margin: 0;
  padding: 0;
  list-style: none;

  li {
    display: grid;
    gap: 0.8rem;
    padding: 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

const Tools = styled.div`
  display: flex;
  gap: 0.4rem;
  align-items: center;

  > :first-child {
    margin-inline-end: auto;
  }
`;

/** An ordered list of texts: add, remove, and move with buttons that the keyboard reaches. */
export default function LocalisedListInput(props: CustomFieldProps) {
  const { name = '', label, hint, labelAction, required = false, disabled = false } = props;
  const say = useWords();
  const field = useField(name);
  const list = asLocalisedList(field.value);
  const save = (changed: LocalisedText[]) => field.onChange(name, changed);
  const plainLabel = typeof label === 'string' ? label : name;

  return (
    <Field.Root
      name={name}
      required={required}
      hint={hint}
      {...(field.error !== undefined && { error: field.error })}
    >
      <Field.Label action={labelAction}>{label ?? name}</Field.Label>
      <List>
        {list.map((text, index) => (
          // An entry is its place in the list; there is nothing else to know it by.
          <li key={index}>
            <EntryTools
              place={index}
              total={list.length}
              disabled={disabled}
              onMove={(to) => save(moved(list, index, to))}
              onRemove={() => save(list.filter((_, other) => other !== index))}
            />
            <LanguagePair
              text={text}
              about={`${plainLabel} ${index + 1}`}
              multiline={false}
              disabled={disabled}
              onChange={(changed) => save(list.map((other, place) => (place === index ? changed : other)))}
            />
            {missingLanguages(text).map((locale) => (
              <InlineWords key={locale} warns word={`localised.missing.${locale}`} />
            ))}
          </li>
        ))}
      </List>
      <div>
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => save([...list, {}])}
        >
          {say('localised.add')}
        </Button>
      </div>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

interface EntryToolsProps {
  place: number;
  total: number;
  disabled: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

function EntryTools({ place, total, disabled, onMove, onRemove }: EntryToolsProps) {
  const say = useWords();
  const { locale, dir } = usePanelLanguage();
  const { number } = useFormat();
  const which = { number: number(place + 1) };
  return (
    <Tools>
      <Typography variant="pi" textColor="neutral600">
        <bdi lang={locale} dir={dir}>
          {say('localised.place', { ...which, total: number(total) })}
        </bdi>
      </Typography>
      <IconButton
        label={say('localised.up', which)}
        disabled={disabled || place === 0}
        onClick={() => onMove(place - 1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        label={say('localised.down', which)}
        disabled={disabled || place === total - 1}
        onClick={() => onMove(place + 1)}
      >
        <ArrowDown />
      </IconButton>
      <IconButton label={say('localised.remove', which)} disabled={disabled} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Tools>
  );
}
