import type { Validated } from '../endpoints/errors.js';
import type { RecoveryBody } from '../endpoints/tracking.js';
import { EMAIL_LENGTH, normaliseEmail } from '../field/email.js';
import { normaliseMobile } from '../field/mobile.js';
import type { Normalised } from '../field/normalised.js';
import { parseReference } from '../reference/reference-number.js';
import { BodyReader } from './body-reader.js';
import { given, readGuard } from './common-parts.js';

const REFERENCE_LENGTH = 60;

/**
 * Judges a `POST /tracking/recovery` body. A contact comes in its stored form: an address of mail in lower case, a mobile
 * in E.164. A reference that cannot be one is passed on and finds nothing.
 */
export function validateRecovery(input: unknown): Validated<RecoveryBody> {
  const reader = new BodyReader(input, ['contact', 'reference', 'guard']);
  const typed = reader.requiredLine('contact', { maxLength: EMAIL_LENGTH });
  const contact = normaliseContact(typed);
  if (typed !== '' && !contact.ok) reader.refuse('contact', contact.fault.code, contact.fault.params);
  const reference = reader.line('reference', { maxLength: REFERENCE_LENGTH, codePoints: REFERENCE_LENGTH });
  return reader.outcome<RecoveryBody>({
    contact: (contact.ok && contact.value) || '',
    ...given('reference', reference === undefined ? undefined : (parseReference(reference) ?? reference)),
    ...readGuard(reader),
  });
}

function normaliseContact(typed: string): Normalised<string> {
  if (!typed.includes('@')) return normaliseMobile(typed);
  const email = normaliseEmail(typed);
  return email.ok ? { ok: true, value: email.value?.toLowerCase() } : email;
}
