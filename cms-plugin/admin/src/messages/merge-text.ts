import { LOCALES, MESSAGE_PARTS, type MessageText } from '@member-services/contract/forms';

/**
 * The wording of two people who changed it at once: each part that this one changed stays as it was typed, every other
 * is as the other left it.
 * @param seen what both began with
 */
export function mergeText(seen: MessageText, mine: MessageText, theirs: MessageText): MessageText {
  const merged = structuredClone(theirs);
  for (const locale of LOCALES) {
    for (const part of MESSAGE_PARTS) {
      if (mine[locale][part] !== seen[locale][part]) merged[locale][part] = mine[locale][part];
    }
  }
  return merged;
}
