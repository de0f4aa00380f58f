import type { Knex } from 'knex';
import type { KeyRing } from '../keys/key-ring.js';
import { createCounter } from '../limits/counter.js';
import type { Counted, Counter } from '../limits/counter.js';
import { limitKey } from '../limits/limit-key.js';
import { allowancesOf } from '../limits/limit-settings.js';
import type { LimitPurpose, LimitScope, LimitSettings } from '../limits/limit-settings.js';
import { addressGroup } from '../public/client-address.js';
import { refusal } from '../public/public-route.js';
import type { Refusal } from '../public/public-route.js';
import { validProof } from './challenge.js';
import { spendProof } from './spent-proofs.js';
import { isSuspicious } from './suspicion.js';
import type { GivenGuard } from './suspicion.js';

/** A call that asks to be let in. */
export interface AskingCall {
  purpose: LimitPurpose;
  /** As the proxy settings see it. */
  address: string;
  /** Normalised facts that the server chose: `email:…`, `reference:…`. Kept only as keyed hashes. */
  identifiers: readonly string[];
  guard: GivenGuard;
}

/** Let in, with or without a proof of work that was used up for it; or refused with a way on. */
export type Admitted = { kind: 'admitted'; proved: boolean } | Refusal;

/**
 * Stands before every public call that writes. Calls are counted per address, per identifier and in all; over the soft
 * limit a proof of work is asked for, over the hard one the caller is told when to come again. Only what was let in
 * counts, so that whoever burns the limit of an address that many share costs the others a second each and no more.
 */
export interface Admission {
  admit(call: AskingCall): Promise<Admitted>;
}

/** What admission works with. */
export interface AdmissionParts {
  knex: Knex;
  keys: KeyRing;
  limits: LimitSettings;
}

type Tier = 'soft' | 'hard';

export function createAdmission({ knex, keys, limits }: AdmissionParts): Admission {
  const counters = new Map<string, Counter>();
  for (const { purpose, scope, allowance } of allowancesOf(limits)) {
    for (const tier of ['soft', 'hard'] as const) {
      const name = counterName(purpose, scope, tier);
      const most = allowance[tier] * limits.factor;
      counters.set(name, createCounter(knex, { name, most, seconds: allowance.seconds }));
    }
  }

  const count = async (call: AskingCall, tier: Tier): Promise<Counted> => {
    for (const { scope, fact } of countedFacts(call)) {
      const counter = counters.get(counterName(call.purpose, scope, tier));
      const counted = await counter?.add(limitKey(keys, fact));
      if (counted?.over) return counted;
    }
    return { over: false };
  };

  /** A proof is used up wherever it is brought: nobody brings one unasked. */
  const isProved = async ({ proof: text }: GivenGuard): Promise<boolean> => {
    const proof = text === null ? undefined : await validProof(keys, text);
    return proof !== undefined && (await spendProof(knex, proof));
  };

  return {
    async admit(call) {
      if (await isProved(call.guard)) {
        const hard = await count(call, 'hard');
        return hard.over
          ? { ...refusal(429, 'tooManyRequests'), retryAfter: hard.waitSeconds }
          : { kind: 'admitted', proved: true };
      }
      if (isSuspicious(call.purpose, call.guard)) return refusal(403, 'challengeRequired', 'guard.proof');
      const soft = await count(call, 'soft');
      return soft.over
        ? { ...refusal(429, 'challengeRequired', 'guard.proof'), retryAfter: soft.waitSeconds }
        : { kind: 'admitted', proved: false };
    },
  };
}

function counterName(purpose: LimitPurpose, scope: LimitScope, tier: Tier): string {
  return `${purpose}.${scope}.${tier}`;
}

/** The address first: whoever is over its limit does not count against the others in the limit of all. */
function countedFacts({ address, identifiers }: AskingCall): { scope: LimitScope; fact: string }[] {
  return [
    { scope: 'address', fact: `address:${addressGroup(address)}` },
    ...identifiers.map((fact) => ({ scope: 'identifier' as const, fact })),
    { scope: 'inAll', fact: 'all' },
  ];
}
