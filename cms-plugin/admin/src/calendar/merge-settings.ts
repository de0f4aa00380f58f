import {
  DEFAULT_PERIODS,
  type AssociationSettings,
  type Holiday,
  type WorkflowPeriods,
  type WorkingCalendar,
} from '@member-services/contract/forms';

const PERIODS = Object.keys(DEFAULT_PERIODS) as (keyof WorkflowPeriods)[];

/**
 * The settings of two people who changed them at once: what this one changed stays as it was typed, everything else is
 * as the other left it.
 * @param seen what both began with
 */
export function mergeSettings(
  seen: AssociationSettings,
  mine: AssociationSettings,
  theirs: AssociationSettings,
): AssociationSettings {
  const periods = { ...theirs.periods };
  for (const name of PERIODS) periods[name] = kept(seen.periods[name], mine.periods[name], periods[name]);
  return {
    periods,
    calendar: mergeCalendars(seen.calendar, mine.calendar, theirs.calendar),
    quietHours: kept(seen.quietHours, mine.quietHours, theirs.quietHours),
  };
}

function mergeCalendars(
  seen: WorkingCalendar,
  mine: WorkingCalendar,
  theirs: WorkingCalendar,
): WorkingCalendar {
  return {
    weekend: kept(seen.weekend, mine.weekend, theirs.weekend),
    opens: kept(seen.opens, mine.opens, theirs.opens),
    closes: kept(seen.closes, mine.closes, theirs.closes),
    holidays: mergeHolidays(seen.holidays, mine.holidays, theirs.holidays),
  };
}

/** Holidays are added and taken out one by one; one that was changed is another one. */
function mergeHolidays(
  seen: readonly Holiday[],
  mine: readonly Holiday[],
  theirs: readonly Holiday[],
): Holiday[] {
  const within = (list: readonly Holiday[], one: Holiday) => list.some((other) => isSame(one, other));
  const removed = seen.filter((one) => !within(mine, one));
  const added = mine.filter((one) => !within(seen, one) && !within(theirs, one));
  return [...theirs.filter((one) => !within(removed, one)), ...added];
}

function kept<Part>(seen: Part, mine: Part, theirs: Part): Part {
  return isSame(seen, mine) ? theirs : mine;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
