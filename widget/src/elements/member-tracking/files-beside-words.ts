import type { ServedField } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import { loadFields } from '../../fields/field-loaders.js';
import { LatePart } from './late-part.js';

/** The field of files beside words, as far as its code must be known. */
const BESIDE_WORDS = { name: 'message', type: 'attachment', label: '' } as const satisfies ServedField;

/** The code of the field for files, which comes with the first form that has one. */
export function filesBesideWords(
  host: ReactiveControllerHost,
  onFailed: (code: string) => void,
): LatePart<object> {
  return new LatePart<object>(host, () => loadFields([BESIDE_WORDS]), onFailed);
}
