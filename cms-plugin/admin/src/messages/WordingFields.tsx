import { Button, Field, TextInput } from '@strapi/design-system';
import {
  MESSAGE_PARTS,
  SMS_SEGMENT_LIMIT,
  braced,
  directionOf,
  neededPlaceholders,
  placeholdersFor,
  smsLength,
  type FieldError,
  type Locale,
  type MessagePart,
  type MessageWording,
  type NotificationEvent,
} from '@member-services/contract/forms';
import { useId } from 'react';
import { styled } from 'styled-components';
import { TextArea } from '../actions/TextArea.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useFormat } from '../language/use-format.js';
import { useWords, type Say } from '../language/use-words.js';

const Stack = styled.div`
  display: grid;
  gap: 2rem;
`;

const Names = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
`;

interface WordingFieldsProps {
  event: NotificationEvent;
  locale: Locale;
  wording: MessageWording;
  /** The text message as it would leave; null while that is not known. */
  sms: string | null;
  faults: readonly FieldError[];
  onChange: (part: MessagePart, words: string) => void;
}

/** Subject, body and text message in one language, each with what it can name. */
export function WordingFields(props: WordingFieldsProps) {
  return (
    <Stack lang={props.locale}>
      {MESSAGE_PARTS.map((part) => (
        <PartField key={part} part={part} {...props} />
      ))}
    </Stack>
  );
}

function PartField({
  part,
  event,
  locale,
  wording,
  sms,
  faults,
  onChange,
}: WordingFieldsProps & { part: MessagePart }) {
  const say = useWords();
  const format = useFormat();
  const id = useId();
  const failureWords = useFailureWords();
  const own = faults.filter(({ path }) => path === `${locale}.${part}`);
  const error =
    own.length > 0 ? failureWords({ kind: 'refused', status: 400, errors: own }).join(' ') : undefined;
  const hint =
    part === 'sms'
      ? smsHint(sms ?? wording.sms, say, format.number)
      : part === 'body'
        ? say('texts.bodyHint')
        : undefined;
  const needed = neededPlaceholders(event, part);
  return (
    <Field.Root
      id={id}
      name={part}
      required
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <Field.Label>{say(`texts.${part}`)}</Field.Label>
      {part === 'subject' ? (
        <TextInput
          id={id}
          dir={directionOf(locale)}
          value={wording[part]}
          onChange={({ target }: { target: HTMLInputElement }) => onChange(part, target.value)}
        />
      ) : (
        <TextArea id={id} value={wording[part]} onChange={(words) => onChange(part, words)} />
      )}
      <Field.Error />
      <Field.Hint />
      <Names role="group" aria-label={say('texts.placeholders')}>
        {placeholdersFor(event, part).map((name) => {
          const words = nameOf(name, say);
          return (
            <Button
              key={name}
              size="S"
              variant="tertiary"
              aria-label={say('texts.insert', { name: words })}
              title={braced(name)}
              onClick={() => onChange(part, inserted(id, wording[part], braced(name)))}
            >
              {needed.includes(name) ? `${words} · ${say('texts.needed')}` : words}
            </Button>
          );
        })}
      </Names>
    </Field.Root>
  );
}

function smsHint(text: string, say: Say, number: (value: number) => string): string {
  const { segments, left } = smsLength(text);
  return say('texts.smsCount', {
    segments,
    left,
    parts: number(segments),
    characters: number(left),
    limit: number(SMS_SEGMENT_LIMIT),
  });
}

/** Where the writer's cursor stands, a name takes the place of what is marked; else it goes to the end. */
function inserted(id: string, text: string, name: string): string {
  const field = document.getElementById(id);
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const from = (isField ? field.selectionStart : null) ?? text.length;
  const to = (isField ? field.selectionEnd : null) ?? text.length;
  return text.slice(0, from) + name + text.slice(to);
}

const NAMES = [
  'reference',
  'service',
  'department',
  'trackingUrl',
  'ratingUrl',
  'privacyEmail',
  'contactPhone',
  'nextStep',
  'date',
  'dueDate',
  'earliest',
  'latest',
  'appealUntil',
  'answer',
] as const;

function nameOf(name: string, say: Say): string {
  const known = NAMES.find((one) => one === name);
  return known ? say(`placeholder.${known}`) : name;
}
