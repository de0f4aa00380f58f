/** What public calls are counted under; every route that writes belongs to one. */
export const LIMIT_PURPOSES = [
  'submission',
  'action',
  'tracking',
  'recovery',
  'rating',
  'question',
  'upload',
  'receipt',
] as const;
export type LimitPurpose = (typeof LIMIT_PURPOSES)[number];

/**
 * How many calls pass within a window. Up to `soft` they pass unasked; beyond it each needs a proof of work, which a
 * browser finds by itself in a second; of those, `hard` more pass, and the rest is told when to come again.
 */
export interface Allowance {
  soft: number;
  hard: number;
  seconds: number;
}

/** Whom calls of one purpose are counted for. */
export const LIMIT_SCOPES = ['address', 'identifier', 'inAll'] as const;
export type LimitScope = (typeof LIMIT_SCOPES)[number];

/** Calls that name whom or what they concern: a contact, a reference, an invitation. */
export const IDENTIFIED_PURPOSES = [
  'submission',
  'action',
  'recovery',
  'rating',
] as const satisfies LimitPurpose[];
export type IdentifiedPurpose = (typeof IDENTIFIED_PURPOSES)[number];

type PurposeLimits = {
  [Purpose in LimitPurpose]: Record<
    Purpose extends IdentifiedPurpose ? LimitScope : Exclude<LimitScope, 'identifier'>,
    Allowance
  >;
};

/** What an installation may set under `limits`; what it leaves out stays as below. */
export type LimitSettings = PurposeLimits & {
  /** Multiplies every number of calls: for an office of hundreds behind one address. */
  factor: number;
  /** Wrong tracking tokens that one reference takes before tries need a proof of work. */
  tries: { most: number; seconds: number };
  /** Fresh links that one contact is sent. */
  recoveries: { most: number; seconds: number };
};

const MINUTES = 60;
const HOUR = 3_600;

function perAddress(soft: number): Allowance {
  return { soft, hard: soft * 10, seconds: 10 * MINUTES };
}

function perHour(soft: number): Allowance {
  return { soft, hard: soft * 10, seconds: HOUR };
}

/** Generous to an office, a clinic or a whole mobile network behind one address: whoever is over them works for a second. */
export const DEFAULT_LIMITS: LimitSettings = {
  factor: 1,
  tries: { most: 5, seconds: 15 * MINUTES },
  recoveries: { most: 3, seconds: HOUR },
  submission: { address: perAddress(60), identifier: perHour(30), inAll: perHour(2_000) },
  action: { address: perAddress(120), identifier: perHour(60), inAll: perHour(6_000) },
  tracking: { address: perAddress(300), inAll: perHour(60_000) },
  recovery: { address: perAddress(10), identifier: perHour(10), inAll: perHour(200) },
  rating: { address: perAddress(60), identifier: perHour(30), inAll: perHour(3_000) },
  question: { address: perAddress(300), inAll: perHour(60_000) },
  upload: { address: perAddress(200), inAll: perHour(6_000) },
  // A provider that tells what became of messages: one address, as many calls as messages.
  receipt: { address: perAddress(6_000), inAll: perHour(60_000) },
};

/** Every allowance, with what it is of. */
export function allowancesOf(
  limits: Pick<LimitSettings, LimitPurpose>,
): { purpose: LimitPurpose; scope: LimitScope; allowance: Allowance }[] {
  return LIMIT_PURPOSES.flatMap((purpose) => {
    const scopes: Partial<Record<LimitScope, Allowance>> = limits[purpose];
    return LIMIT_SCOPES.flatMap((scope) => {
      const allowance = scopes[scope];
      return allowance === undefined ? [] : [{ purpose, scope, allowance }];
    });
  });
}

/** @throws where a number could not be meant, or would be set in vain */
export function assertLimits({ factor, tries, recoveries, ...purposes }: LimitSettings): void {
  const allowances = allowancesOf(purposes);
  for (const { purpose, scope } of allowances) {
    if (scope === 'identifier' && !IDENTIFIED_PURPOSES.some((one) => one === purpose))
      throw new Error(`limits.${purpose}.identifier: such calls are not counted by whom they concern.`);
  }
  const counts = [
    factor,
    ...[tries, recoveries].flatMap(({ most, seconds }) => [most, seconds]),
    ...allowances.flatMap(({ allowance: { soft, hard, seconds } }) => [soft, hard, seconds]),
  ];
  if (!counts.every((count) => Number.isFinite(count) && count > 0)) {
    throw new Error('limits: every number must be greater than 0.');
  }
}
