/**
 * `GET /challenge`: work for a browser, where a call was answered with `challengeRequired`. It is ALTCHA's proof of work,
 * version 2: find the counter whose derived key begins with `keyPrefix`. `guard.proof` is then the base64 of the JSON
 * `{challenge, solution: {counter, derivedKey}}`; it can be used once, and not after `expiresAt`.
 */
export interface WorkChallenge {
  parameters: WorkParameters;
  /** Vouches for the parameters; without it they are worth nothing. */
  signature: string;
}

/** What to work on. Numbers are decimal, bytes hexadecimal. */
export interface WorkParameters {
  algorithm: string;
  nonce: string;
  salt: string;
  /** Rounds of the derivation, per counter that is tried. */
  cost: number;
  keyLength: number;
  keyPrefix: string;
  keySignature: string;
  /** Seconds since 1970, UTC. */
  expiresAt: number;
}
