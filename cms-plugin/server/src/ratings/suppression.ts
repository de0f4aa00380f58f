/** Under so many answers nothing is shown: nobody may be singled out (policy C9). */
export const MINIMUM_ANSWERS = 10;

/** Answers of one period. */
export interface Tally {
  answers: number;
  satisfied: number;
}

export interface MonthTally extends Tally {
  /** `YYYY-MM` */
  month: string;
}

/**
 * Which months may be shown beside their total. A month under the minimum is hidden; and since the total less what is
 * shown is known to everyone, further months are hidden, the smallest first, until the hidden ones together reach the
 * minimum.
 */
export function shownMonths(months: readonly MonthTally[], minimum = MINIMUM_ANSWERS): Set<string> {
  const shown = new Set(months.filter(({ answers }) => answers >= minimum).map(({ month }) => month));
  const bySize = [...months].sort((a, b) => a.answers - b.answers || a.month.localeCompare(b.month));
  for (const { month } of bySize) {
    if (!revealing(hiddenAnswers(months, shown), minimum)) break;
    shown.delete(month);
  }
  return shown;
}

function hiddenAnswers(months: readonly MonthTally[], shown: ReadonlySet<string>): number {
  return months.filter(({ month }) => !shown.has(month)).reduce((sum, { answers }) => sum + answers, 0);
}

function revealing(hidden: number, minimum: number): boolean {
  return hidden > 0 && hidden < minimum;
}
