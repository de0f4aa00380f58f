/** A text as it is stored, or why it cannot be. */
export type NormalisedText = { ok: true; text: string } | { ok: false; code: 'invalidCharacters' };

/**
 * Characters that nobody sees and that hide or turn others: soft hyphen, joiners and zero-width spaces, bidirectional
 * controls, invisible operators, fillers, tags. C0 and C1 controls but line feed and tab are dropped as well. The two
 * joiners are among them; a text keeps those that its writing needs.
 */
const INVISIBLE =
  /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Whether a joiner is a part of what is written: U+200D between the parts of one emoji, U+200C between letters of the
 * Arabic script, where Persian and Urdu write it.
 */
function isWritten(one: string, at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 3);
  if (one === '\u200d')
    return (
      /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u.test(before) &&
      /^\p{Extended_Pictographic}/u.test(after)
    );
  return one === '\u200c' && /[\p{Script=Arabic}\p{M}]$/u.test(before) && /^\p{Script=Arabic}/u.test(after);
}

/**
 * A text as it is stored: without invisible characters, line breaks as LF, NFC, trimmed. One of nothing visible is
 * empty. NUL and lone surrogates, which not every database can hold, are refused.
 */
export function normaliseText(raw: string): NormalisedText {
  if (raw.includes('\0') || LONE_SURROGATE.test(raw)) return { ok: false, code: 'invalidCharacters' };
  const text = raw
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, (one, at: number, whole: string) => (isWritten(one, at, whole) ? one : ''))
    .normalize('NFC')
    .trim();
  return { ok: true, text: VISIBLE.test(text) ? text : '' };
}

/** The same for one line: every run of white space is one space. */
export function normaliseLine(raw: string): NormalisedText {
  const result = normaliseText(raw);
  return result.ok ? { ok: true, text: result.text.replace(/\s+/g, ' ') } : result;
}

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A short machine-like value (number, code) without the spaces, hyphens and invisible characters people put in. */
export function stripSeparators(text: string): string {
  return withoutInvisible(text).replace(/[\s\-\u2010-\u2015\u2212_.()/]/g, '');
}
