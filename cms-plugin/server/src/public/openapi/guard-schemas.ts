import type {
  RecoveryBody,
  RecoveryReceipt,
  WorkChallenge,
  WorkParameters,
} from '@member-services/contract/forms';
import { object, optional, ref, text, whole } from './schema.js';

/** What is asked for and brought against abuse, and by those who lost their link. */
export const GUARD_SCHEMAS = {
  WorkParameters: object<WorkParameters>('What to work on.', {
    algorithm: text('PBKDF2/SHA-256.'),
    nonce: text('Hexadecimal.'),
    salt: text('Hexadecimal.'),
    cost: whole('Rounds of the derivation, per counter that is tried.'),
    keyLength: whole('Bytes.'),
    keyPrefix: text('What the derived key must begin with, hexadecimal.'),
    keySignature: text('By which the solution is recognised.'),
    expiresAt: whole('Seconds since 1970, UTC.'),
  }),
  WorkChallenge: object<WorkChallenge>(
    'ALTCHA’s proof of work, version 2. `guard.proof` is the base64 of the JSON `{challenge, solution: {counter, derivedKey}}`, and can be used once.',
    { parameters: ref('WorkParameters'), signature: text('Vouches for the parameters.') },
  ),
  RecoveryBody: object<RecoveryBody>('Somebody who lost their link.', {
    contact: text('The e-mail address or mobile that the request was sent with.'),
    reference: optional(text('Without it, every request of this contact.')),
    guard: optional(ref('Guard')),
  }),
  RecoveryReceipt: object<RecoveryReceipt>('The same for everybody, whether something was found or not.', {
    accepted: { type: 'boolean' },
  }),
} as const;
