import { asciiDigits } from '../text/digits.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** Longest address that a mail server must take (RFC 5321 §4.5.3.1). */
export const EMAIL_LENGTH = 254;

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const TOP_LEVEL = /^[\p{L}\p{M}]{2,63}$|^xn--[a-z0-9-]{2,59}$/u;

/** An e-mail address that a mail server would take, its domain in lower case; no line break ever reaches a header. */
export function normaliseEmail(raw: unknown, maxLength = EMAIL_LENGTH): Normalised<string> {
  const line = normaliseTypedLine(raw, Math.min(maxLength, EMAIL_LENGTH));
  if (!line.ok || line.value === undefined) return line;
  const address = withLowerCaseDomain(asciiDigits(line.value));
  if (address.length > Math.min(maxLength, EMAIL_LENGTH)) return refused('tooLong', { max: maxLength });
  return isEmail(address) ? normalised(address) : refused('invalidEmail');
}

function withLowerCaseDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
}

function isEmail(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const labels = address.slice(at + 1).split('.');
  if (at < 1 || local.length > 64 || labels.length < 2) return false;
  return (
    LOCAL_PART.test(local) &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    TOP_LEVEL.test(labels.at(-1) ?? '')
  );
}
