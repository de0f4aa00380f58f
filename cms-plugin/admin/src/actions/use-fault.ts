import { useFormikContext } from 'formik';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import type { WordKey } from '../translations/words.js';
import { INPUT_FAULTS, LONGEST_TEXT, type ActionValues } from './action-values.js';

/**
 * What is wrong with an input, in words; undefined when nothing is, or before the first attempt.
 * @param missing what is said when it was left out
 */
export function useFault(
  name: keyof ActionValues,
  missing: WordKey = `fault.required.${name}`,
): string | undefined {
  const say = useWords();
  const { number } = useFormat();
  const { errors, submitCount } = useFormikContext<ActionValues>();
  const raw: unknown = errors[name];
  const fault = INPUT_FAULTS.find((code) => code === raw);
  if (fault === undefined || submitCount === 0) return undefined;
  if (fault === 'required') return say(missing);
  return say(`fault.${fault}`, { limit: number(LONGEST_TEXT) });
}
