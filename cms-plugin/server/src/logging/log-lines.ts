import { withoutStatement } from './cause.js';

/** An event as Winston hands it over. */
export interface LogEvent {
  level: string;
  message: unknown;
  stack?: unknown;
  [extra: string | symbol]: unknown;
}

/** A format as Winston takes it. */
export interface LogFormat {
  transform(event: LogEvent): LogEvent;
}

/** Under which Winston finds the finished line. */
const LINE = Symbol.for('message');
/** Between lines and beyond ASCII that a terminal or a reader of lines takes for a command. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
/** `GET /path?query …`: what staff search for stands in queries. */
const CALL = /^([A-Z]+ [^\s?]*)\?\S*/;

/**
 * One event, one line of JSON: for `logger.config.format` of a Strapi app. Control characters are written as escapes,
 * queries of calls and the values of failed statements are left out.
 * @param now the instant of an event
 */
export function logLines(now: () => Date = () => new Date()): LogFormat {
  return {
    transform(event) {
      const { level, message, stack, ...rest } = event;
      const line = {
        at: now().toISOString(),
        level,
        message: sentenceOf(message),
        ...(typeof stack === 'string' ? { stack: framesIn(stack) } : {}),
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => isPlain(value))),
      };
      event[LINE] = JSON.stringify(line).replace(UNSEEN, escaped);
      return event;
    },
  };
}

function sentenceOf(message: unknown): string {
  const text = message instanceof Error ? message.message : String(message);
  return withoutStatement(text).replace(CALL, '$1');
}

const framesIn = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
