import type { FieldError } from '../endpoints/errors.js';
import { LOCALES } from '../text/localised-text.js';
import type { Locale } from '../text/localised-text.js';
import { smsLength } from '../text/sms-length.js';
import type { NotificationEvent } from './notification-event.js';

/** The parts of a message that editors word. */
export const MESSAGE_PARTS = ['subject', 'body', 'sms'] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** What is said about one event in one language: subject and body of e-mail and letter, and the text message. */
export type MessageWording = Record<MessagePart, string>;

/** The wording of one event in every language. */
export type MessageText = Record<Locale, MessageWording>;

/** Most characters of each part. */
export const MESSAGE_PART_LENGTH: Record<MessagePart, number> = { subject: 150, body: 5000, sms: 700 };
/** Most parts of a text message; operators charge each. */
export const SMS_SEGMENT_LIMIT = 5;

/** What every message can name. Nothing that a visitor typed, and no reason of a decision, is ever among it. */
const ALWAYS = [
  'reference',
  'service',
  'department',
  'trackingUrl',
  'privacyEmail',
  'contactPhone',
  'nextStep',
  'date',
] as const;

/** What the step of an event brings along besides. */
const WITH_IT: Partial<Record<NotificationEvent, readonly string[]>> = {
  'correction-requested': ['dueDate'],
  'correction-reminder': ['dueDate'],
  referred: ['dueDate'],
  raised: ['earliest', 'latest'],
  'decision-rejected': ['appealUntil', 'earliest', 'latest'],
  'decision-deferred': ['earliest', 'latest'],
  declined: ['appealUntil'],
  'delivery-started': ['dueDate'],
  'rating-invitation': ['ratingUrl'],
  'overdue-apology': ['latest'],
  answered: ['answer'],
};

/** Days and links without which a message would break a promise (policy A2, B3, C9, E5). */
const NEEDED: Partial<Record<NotificationEvent, readonly string[]>> = {
  'correction-requested': ['dueDate'],
  'correction-reminder': ['dueDate'],
  raised: ['earliest', 'latest'],
  'decision-rejected': ['appealUntil'],
  declined: ['appealUntil'],
  'overdue-apology': ['latest'],
};

/** Of a case whose data are gone nothing is left to open. */
const WITHOUT_LINK: readonly NotificationEvent[] = ['data-erased'];

/** The answer itself stands in an e-mail or letter, never in a text message. */
const NOT_IN_SMS: readonly string[] = ['answer', 'nextStep'];

/** Every placeholder that a part of an event's message may name. */
export function placeholdersFor(event: NotificationEvent, part: MessagePart = 'body'): string[] {
  const every = [...ALWAYS, ...(WITH_IT[event] ?? [])];
  const all = WITHOUT_LINK.includes(event)
    ? every.filter((name) => name !== 'trackingUrl' && name !== 'nextStep')
    : every;
  if (part === 'sms') return all.filter((name) => !NOT_IN_SMS.includes(name));
  return part === 'subject' ? all.filter((name) => !/Url$|^answer$|^nextStep$/.test(name)) : all;
}

/** The placeholders that a part of an event's message must keep. */
export function neededPlaceholders(event: NotificationEvent, part: MessagePart): string[] {
  const link = event === 'rating-invitation' ? 'ratingUrl' : 'trackingUrl';
  if (part === 'subject') return [];
  if (WITHOUT_LINK.includes(event)) return ['reference'];
  return part === 'sms' ? [link] : [link, ...(NEEDED[event] ?? [])];
}

const PLACEHOLDER = /\{\{\s*([A-Za-z]{1,40})\s*\}\}/g;

/** The names of the placeholders in a text, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []))];
}

/**
 * What is wrong with a wording, before it is kept: a placeholder that nobody fills, one that its reader needs and that
 * is gone, a text message that is too long once it is filled.
 * @param filled the text message of a language as it would leave, with the values of an example
 */
export function messageTextFaults(
  event: NotificationEvent,
  text: MessageText,
  filled: (sms: string, locale: Locale) => string,
): FieldError[] {
  return LOCALES.flatMap((locale) =>
    MESSAGE_PARTS.flatMap((part) => {
      const words = text[locale][part];
      const path = `${locale}.${part}`;
      const faults = partFaults(event, part, words, path);
      if (part !== 'sms' || faults.length > 0) return faults;
      const { segments } = smsLength(filled(words, locale));
      return segments > SMS_SEGMENT_LIMIT
        ? [{ path, code: 'tooManySegments' as const, params: { max: SMS_SEGMENT_LIMIT } }]
        : [];
    }),
  );
}

function partFaults(event: NotificationEvent, part: MessagePart, words: string, path: string): FieldError[] {
  if (words.trim() === '') return [{ path, code: 'required', params: {} }];
  const max = MESSAGE_PART_LENGTH[part];
  if (words.length > max) return [{ path, code: 'tooLong', params: { max } }];
  const used = placeholdersIn(words);
  const allowed = placeholdersFor(event, part);
  // What stands in double braces and is no plain name would reach its reader as it is.
  const leftover = words.replace(PLACEHOLDER, '').match(/\{\{|\}\}/);
  return [
    ...used
      .filter((name) => !allowed.includes(name))
      .map((name): FieldError => ({
        path,
        code: 'unknownPlaceholder',
        params: { placeholder: braced(name) },
      })),
    ...(leftover
      ? [{ path, code: 'unknownPlaceholder' as const, params: { placeholder: leftover[0] } }]
      : []),
    ...neededPlaceholders(event, part)
      .filter((name) => !used.includes(name))
      .map((name): FieldError => ({
        path,
        code: 'missingPlaceholder',
        params: { placeholder: braced(name) },
      })),
  ];
}

/** A placeholder as it stands in a text. */
export function braced(name: string): string {
  return `{{${name}}}`;
}
