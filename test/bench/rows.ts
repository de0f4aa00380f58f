/** Where a budget ends: what is measured may be at most, or must be at least, so much. */
export type Budget = { atMost: number } | { atLeast: number };

/** One line of the table. */
export interface Row {
  what: string;
  /** What came out: a median, in `unit`. */
  value: number;
  /** `×` for a ratio to what stands in `beside`. */
  unit: '×' | 'kB' | 'ms' | '';
  /** None for what is told for comparison only. */
  budget?: Budget;
  /** What it was measured against, or what it consists of. */
  beside: string;
  /** Every single measurement, as it came. */
  raw: unknown;
}

/** Whether a row is within its budget. */
export function isWithin({ value, budget }: Row): boolean {
  if (!budget) return true;
  return 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) throw new Error('Nothing was measured.');
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/**
 * A ratio that a loaded machine falsifies little: of every round, in which both were measured one right after the
 * other, and then the middle of those.
 */
export function ratio(these: readonly number[], those: readonly number[]): number {
  return median(these.map((value, round) => value / (those[round] ?? Number.NaN)));
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
