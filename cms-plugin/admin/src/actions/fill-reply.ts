import type { LocalisedText } from '@member-services/contract/forms';

/** Values for the placeholders of a ready-made reply, by name; what is absent stays for the writer to fill in. */
export type ReplyValues = Partial<Record<string, string>>;

const PLACEHOLDER = /\{\{\s*([A-Za-z]+)\s*\}\}/g;
const GAP = /\{\{[^{}]*\}\}/;

/**
 * A ready-made reply with its placeholders filled as plain text. What we cannot know (a reason, an answer) stays in
 * double braces, under the name that the writer reads.
 */
export function fillReply(
  body: string,
  values: ReplyValues,
  nameOf: (placeholder: string) => string,
): string {
  return body.replace(PLACEHOLDER, (_whole, name: string) => values[name] ?? `{{${nameOf(name)}}}`);
}

/** Whether a text still has a place that its writer must fill in. */
export function hasGap(text: string): boolean {
  return GAP.test(text);
}

/** A reply joins what is already written; it never replaces it. */
export function joined(written: string, reply: string): string {
  return written.trim() === '' ? reply : `${written.trimEnd()}\n\n${reply}`;
}

/** Labels as a list for `{{items}}`, one a line. */
export function itemList(labels: readonly string[]): string | undefined {
  return labels.length === 0 ? undefined : labels.map((label) => `- ${label}`).join('\n');
}

/** The body in the wanted language, or nothing where that language is missing. */
export function bodyIn(body: LocalisedText, locale: 'ar' | 'en'): string | undefined {
  const text = body[locale]?.trim();
  return text === '' ? undefined : text;
}
