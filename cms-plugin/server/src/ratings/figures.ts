import type { RatingFigures, SatisfactionFigure } from '@member-services/contract/forms';
import { MINIMUM_ANSWERS, shownMonths } from './suppression.js';
import type { MonthTally, Tally } from './suppression.js';
import { wilsonInterval } from './wilson.js';

/** What the figures are made of: answers about cases by month, answers by anybody about a service, and comments. */
export interface RatingTallies {
  months: readonly MonthTally[];
  open: Tally;
  /** In no order that says anything. */
  comments: readonly string[];
}

/** The satisfaction page (policy C5): shares with their uncertainty, and nothing about fewer than ten people (C9). */
export function figuresOf({ months, open, comments }: RatingTallies): RatingFigures {
  const total = sum(months);
  const shown = shownMonths(months);
  return {
    minimum: MINIMUM_ANSWERS,
    overall: figureOf(total),
    months: months.map((month) => ({
      month: month.month,
      ...(shown.has(month.month) ? figureOf(month) : notEnough()),
    })),
    comments: total.answers >= MINIMUM_ANSWERS ? [...comments] : [],
    open: figureOf(open),
  };
}

function figureOf({ answers, satisfied }: Tally): SatisfactionFigure {
  if (answers < MINIMUM_ANSWERS) return notEnough();
  return {
    kind: 'enough',
    answers,
    satisfied,
    share: satisfied / answers,
    ...wilsonInterval(satisfied, answers),
  };
}

function notEnough(): SatisfactionFigure {
  return { kind: 'not-enough', minimum: MINIMUM_ANSWERS };
}

function sum(months: readonly Tally[]): Tally {
  return months.reduce(
    (total, month) => ({
      answers: total.answers + month.answers,
      satisfied: total.satisfied + month.satisfied,
    }),
    { answers: 0, satisfied: 0 },
  );
}
