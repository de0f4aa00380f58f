/** What may stand in a sentence. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Puts parameters into a sentence: `{{name}}` becomes the value as plain text. There is no logic in a sentence, and a
 * value is never looked into for further placeholders. What is missing stays visible, so that a test finds it.
 */
export function message(sentence: string, params: MessageParams = {}): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}
