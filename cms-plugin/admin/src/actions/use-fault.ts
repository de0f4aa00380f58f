import { useFormikContext } from 'formik';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { INPUT_FAULTS, LONGEST_TEXT, type ActionValues } from './action-values.js';

/** What is wrong with an input, in words; undefined when nothing is, or before the first attempt. */
export function useFault(name: keyof ActionValues): string | undefined {
  const say = useWords();
  const { number } = useFormat();
  const { errors, submitCount } = useFormikContext<ActionValues>();
  const raw: unknown = errors[name];
  const fault = INPUT_FAULTS.find((code) => code === raw);
  if (fault === undefined || submitCount === 0) return undefined;
  if (fault === 'required') return say(`fault.required.${name}`);
  return say(`fault.${fault}`, { limit: number(LONGEST_TEXT) });
}
