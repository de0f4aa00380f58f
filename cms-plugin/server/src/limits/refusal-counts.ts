import type { ErrorCode } from '@member-services/contract/forms';

/** How often this process refused public calls, by code, since it started. */
export interface RefusalCounts {
  count(code: ErrorCode): void;
  all(): ReadonlyMap<ErrorCode, number>;
}

export function createRefusalCounts(): RefusalCounts {
  const counts = new Map<ErrorCode, number>();
  return {
    count: (code) => void counts.set(code, (counts.get(code) ?? 0) + 1),
    all: () => counts,
  };
}
