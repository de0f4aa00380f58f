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

/** What an installation may set under `limits`; what it leaves out stays as below. */
export type LimitSettings = Record<LimitPurpose, Record<LimitScope, Allowance>> & {
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
  tracking: { address: perAddress(300), identifier: perHour(600), inAll: perHour(60_000) },
  recovery: { address: perAddress(10), identifier: perHour(10), inAll: perHour(200) },
  rating: { address: perAddress(60), identifier: perHour(30), inAll: perHour(3_000) },
  question: { address: perAddress(300), identifier: perHour(600), inAll: perHour(60_000) },
  upload: { address: perAddress(200), identifier: perHour(200), inAll: perHour(6_000) },
  // A provider that tells what became of messages: one address, as many calls as messages.
  receipt: { address: perAddress(6_000), identifier: perHour(6_000), inAll: perHour(60_000) },
};

/** @throws where a number could not be meant */
export function assertLimits({ factor, tries, recoveries, ...purposes }: LimitSettings): void {
  const allowances = LIMIT_PURPOSES.flatMap((purpose) =>
    LIMIT_SCOPES.map((scope) => purposes[purpose][scope]),
  );
  const counts = [
    factor,
    ...[tries, recoveries].flatMap(({ most, seconds }) => [most, seconds]),
    ...allowances.flatMap(({ soft, hard, seconds }) => [soft, hard, seconds]),
  ];
  if (!counts.every((count) => Number.isFinite(count) && count > 0)) {
    throw new Error('limits: every number must be greater than 0.');
  }
}
