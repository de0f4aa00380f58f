import { normaliseEmail, normaliseMobile, parseReference } from '@member-services/contract/forms';

/**
 * What a contact is counted under, from however it was typed: an e-mail address in lower case without what stands
 * behind a `+`, a mobile in E.164. Nothing where it cannot be a contact; such a call is refused anyway.
 */
export function contactFacts({ email, mobile }: { email?: unknown; mobile?: unknown }): string[] {
  const address = normaliseEmail(email);
  const number = normaliseMobile(mobile);
  return [
    ...(address.ok && address.value !== undefined ? [`email:${mailbox(address.value)}`] : []),
    ...(number.ok && number.value !== undefined ? [`mobile:${number.value}`] : []),
  ];
}

function mailbox(address: string): string {
  const folded = address.toLowerCase();
  const at = folded.lastIndexOf('@');
  return `${folded.slice(0, at).replace(/\+.*$/, '')}${folded.slice(at)}`;
}

/** What a reference is counted under, typed in any way; nothing where it cannot be one. */
export function referenceFacts(typed: unknown): string[] {
  const reference = typeof typed === 'string' ? parseReference(typed) : null;
  return reference ? [`reference:${reference}`] : [];
}

/** Longest text that is counted under; nothing of ours is longer. */
const FACT_LENGTH = 200;

/** What a token or key is counted under; nothing where it cannot be one. */
export function textFacts(name: string, text: unknown): string[] {
  return typeof text === 'string' && text !== '' && text.length <= FACT_LENGTH ? [`${name}:${text}`] : [];
}
