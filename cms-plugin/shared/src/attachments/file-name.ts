import { extensionOf } from './file-type.js';

const NAME_LENGTH = 120;
/** Names that a Windows device answers to, whatever the extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Control signs and halves of signs; what turns the direction of writing; what is not seen. Joiners stay: Persian and emoji need them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;
const FORBIDDEN = /[<>:"|?*/\\]/g;

/**
 * A file name as it is kept and shown: Arabic and emoji as they were, without a path, without signs that could deceive
 * or that a disk refuses, and short enough for one. It is never used as a path.
 * @param extension stands behind the name, whatever stood there before, where it is given
 */
export function safeFileName(given: string, extension?: string): string {
  const bare = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = bare.replace(UNSEEN, '').replace(FORBIDDEN, '-').replace(/\s+/gu, ' ');
  const found = extensionOf(clean);
  const stem = (found === '' ? clean : clean.slice(0, -found.length - 1)).replace(/^[. ]+|[. ]+$/g, '');
  const end = extension ?? found;
  const short = Array.from(stem).slice(0, NAME_LENGTH).join('').trim() || 'file';
  const name = DEVICES.test(short) ? `_${short}` : short;
  return end === '' ? name : `${name}.${end}`;
}
