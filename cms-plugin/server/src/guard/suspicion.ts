import { isPlainObject, ownValue as ownValueOf } from '@member-services/contract/forms';
import type { LimitPurpose } from '../limits/limit-settings.js';

/** What a call brings against spam, as far as it has the right shape; judging the shape is the route's. */
export interface GivenGuard {
  trap: string;
  elapsedMs: number | null;
  proof: string | null;
}

/** Reads `guard` out of a body of any shape. */
export function givenGuard(body: unknown): GivenGuard {
  const guard = ownValue(body, 'guard');
  const [trap, elapsedMs, proof] = ['trap', 'elapsedMs', 'proof'].map((key) => ownValue(guard, key));
  return {
    trap: typeof trap === 'string' ? trap : '',
    elapsedMs: typeof elapsedMs === 'number' ? elapsedMs : null,
    proof: typeof proof === 'string' ? proof : null,
  };
}

/** The own value of a key of an object; undefined for anything else. */
export function ownValue(value: unknown, key: string): unknown {
  return isPlainObject(value) ? ownValueOf(value, key) : undefined;
}

/** Shorter than any person needs to fill in a form; a rating or an action may be one press. */
const SHORTEST_MS: Partial<Record<LimitPurpose, number>> = { submission: 2_000 };

/**
 * Whether a call looks like a robot's: a field that people do not see is filled in, or a form in less time than anybody
 * needs. It is asked for a proof of work then and never turned away: a person's browser may have filled in the field.
 */
export function isSuspicious(purpose: LimitPurpose, { trap, elapsedMs }: GivenGuard): boolean {
  return trap.trim() !== '' || (elapsedMs !== null && elapsedMs < (SHORTEST_MS[purpose] ?? 0));
}
