import { resolveText } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import { sha256 } from '../domain/hashing.js';
import type { TextContent } from './content-snapshot.js';

const hashes = new WeakMap<TextContent, Map<string, string>>();

/** Parts of a text that a person read before they agreed or signed. */
export type ReadParts = readonly ('title' | 'summary' | 'body')[];

/** SHA-256 of what a person read in their language; counted once for a text as it is published. */
export function textHash(text: TextContent | undefined, parts: ReadParts, locale: Locale): string {
  const kept = text && (hashes.get(text) ?? new Map<string, string>());
  const name = `${locale}:${parts.join()}`;
  const hash =
    kept?.get(name) ?? sha256(parts.map((part) => resolveText(text?.[part], locale).text).join('\n\n'));
  kept?.set(name, hash);
  if (text && kept) hashes.set(text, kept);
  return hash;
}
