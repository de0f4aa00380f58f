import type { ShowWhen } from './form-definition.js';

/** What a condition looks at: a normalised answer, `true` for rows or files that are there, nothing for none. */
export type ConditionValue = string | number | boolean | readonly string[] | undefined;

/**
 * Whether a condition holds. On several choices `equals` and `in` mean "one of the choices made"; what is not answered
 * equals nothing.
 */
export function holds(condition: ShowWhen, value: ConditionValue): boolean {
  if ('notEmpty' in condition) return isAnswered(value);
  // An operator that only a newer page knows: better asked than missed (fault F23).
  if (!('in' in condition) && !('equals' in condition)) return true;
  const wanted = 'in' in condition ? condition.in : [condition.equals];
  const given = Array.isArray(value) ? value : [value];
  return given.some((choice) => wanted.some((one) => one === choice));
}

function isAnswered(value: ConditionValue): boolean {
  if (value === undefined || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}
