import { directionOf } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';

/** A text entry in one language, with `{{placeholders}}`. */
export interface MessageTemplate {
  subject: string;
  body: string;
}

/** A message as it leaves: always both forms, so that no mail program has to guess. */
export interface ComposedMessage {
  subject: string;
  text: string;
  html: string;
}

/** A template names a placeholder that this message has no value for; the message waits until an editor mends it. */
export class UnknownPlaceholder extends Error {
  override readonly name = 'UnknownPlaceholder';
  constructor(readonly placeholder: string) {
    super(`The text names {{${placeholder}}}, which this message does not have.`);
  }
}

const PLACEHOLDER = /\{\{\s*([A-Za-z]{1,40})\s*\}\}/g;

/**
 * Replaces every `{{name}}` by its value as plain text, in one pass: a value that looks like a placeholder stays as it
 * is, and no logic of any kind is understood.
 * @throws UnknownPlaceholder where a value is missing
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (_found, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new UnknownPlaceholder(name);
    return value;
  });
}

/** What surrounds a message: who writes, how to reach them, and what its links are called. */
export interface MessageFrame {
  /** Name of the association; empty for none. */
  sender: string;
  /** A line below the message, such as a telephone number. */
  footer: string;
  /** Words that stand for an address in HTML, by the address; without them it stands there itself. */
  linkWords: Readonly<Record<string, string>>;
}

const BARE: MessageFrame = { sender: '', footer: '', linkWords: {} };

/** Words of staff to the person, set apart below the text unless the template has a place for them (`{{answer}}`). */
export interface Quotation {
  heading: string;
  words: string;
}

/** Fills a template and sets it as plain text and as HTML. */
export function compose(
  template: MessageTemplate,
  values: Readonly<Record<string, string>>,
  locale: Locale,
  quoted?: Quotation,
  frame: MessageFrame = BARE,
): ComposedMessage {
  const subject = fill(template.subject, values).replace(LINE_BREAKS, ' ').trim();
  const parts = withQuote(paragraphsOf(fill(template.body, values)), quoted);
  const text = parts.flatMap(({ paragraphs }) => paragraphs).join('\n\n');
  return { subject, text: `${text}\n`, html: page(subject, parts, locale, frame) };
}

/** Everything that a mail program might take for the end of a header. */
const LINE_BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Paragraphs that belong together: the association's own, or the words of staff with their heading. */
interface Part {
  paragraphs: readonly string[];
  quote: boolean;
}

/** Staff's words stand after the paragraph that announces them: the second, behind the greeting. */
function withQuote(paragraphs: readonly string[], quoted?: { heading: string; words: string }): Part[] {
  if (!quoted) return [{ paragraphs, quote: false }];
  const announced = Math.min(2, paragraphs.length);
  return [
    { paragraphs: [...paragraphs.slice(0, announced), quoted.heading], quote: false },
    { paragraphs: paragraphsOf(quoted.words), quote: true },
    { paragraphs: paragraphs.slice(announced), quote: false },
  ];
}

function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Few and old properties: mail programs know no more. Dark text on white, whatever surrounds it. */
const STYLES = {
  body: 'margin:0;padding:0;background:#f2f4f5',
  outside: 'padding:24px 12px;background:#f2f4f5',
  card: 'max-width:600px;margin:0 auto;background:#ffffff;color:#1c2b2d;border:1px solid #d8dfe0;border-radius:8px;overflow:hidden',
  sender: 'padding:16px 24px;background:#0f5257;color:#ffffff;font:bold 16px/1.5 Tahoma,Arial,sans-serif',
  text: 'padding:20px 24px;font:16px/1.8 Tahoma,Arial,sans-serif;overflow-wrap:anywhere;word-break:break-word',
  footer:
    'padding:12px 24px;border-top:1px solid #d8dfe0;color:#4a5a5c;font:13px/1.7 Tahoma,Arial,sans-serif',
  link: 'color:#0f5257;font-weight:bold;text-decoration:underline',
} as const;

function page(
  title: string,
  parts: readonly Part[],
  locale: Locale,
  { sender, footer, linkWords }: MessageFrame,
): string {
  const dir = directionOf(locale);
  const side = dir === 'rtl' ? 'right' : 'left';
  const align = `text-align:${side}`;
  const quoteStyle = `margin:16px 0;padding:0 16px;border-${side}:3px solid #0f5257`;
  const body = parts.map(({ paragraphs, quote }) => {
    const html = paragraphs
      .map(
        (paragraph) => `<p dir="auto" style="margin:0 0 16px;${align}">${inline(paragraph, linkWords)}</p>`,
      )
      .join('\n');
    return quote ? `<blockquote style="${quoteStyle}">\n${html}\n</blockquote>` : html;
  });
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${dir}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title></head>`,
    `<body lang="${locale}" dir="${dir}" style="${STYLES.body}">`,
    `<div style="${STYLES.outside}"><div style="${STYLES.card};${align}">`,
    ...(sender === '' ? [] : [`<div style="${STYLES.sender}">${plain(sender)}</div>`]),
    `<div style="${STYLES.text}">`,
    ...body,
    '</div>',
    ...(footer === '' ? [] : [`<div style="${STYLES.footer}">${plain(footer)}</div>`]),
    '</div></div>',
    '</body></html>',
  ].join('\n');
}

/** An address, without the punctuation that ends the sentence around it. */
const ADDRESS = /https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?()،؛؟]/g;

function inline(paragraph: string, linkWords: MessageFrame['linkWords']): string {
  let html = '';
  let from = 0;
  for (const found of paragraph.matchAll(ADDRESS)) {
    html += plain(paragraph.slice(from, found.index)) + link(found[0], linkWords);
    from = found.index + found[0].length;
  }
  html += plain(paragraph.slice(from));
  return html.replaceAll('\n', '<br>');
}

/**
 * A reference or a telephone number as it is read aloud: it must not be parted at the end of a line or turned round in
 * an Arabic one, where its halves would change places.
 */
const READ_ALOUD = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b|\+\d[\d -]{6,18}\d/g;

function plain(text: string): string {
  return escapeHtml(text).replace(READ_ALOUD, '<bdi dir="ltr" style="white-space:nowrap">$&</bdi>');
}

function link(address: string, linkWords: MessageFrame['linkWords']): string {
  const escaped = escapeHtml(address);
  const words = Object.hasOwn(linkWords, address) ? linkWords[address] : undefined;
  return words === undefined
    ? `<a href="${escaped}" dir="ltr" style="${STYLES.link}">${escaped}</a>`
    : `<a href="${escaped}" style="${STYLES.link}">${escapeHtml(words)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text safe inside HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
