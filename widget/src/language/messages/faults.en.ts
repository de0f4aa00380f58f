import { sayError } from '@member-services/contract/forms';
import { errorsEn } from '@member-services/contract/messages/errors-en';
import type { SayFaultInDigits } from './faults.js';

/** For a fault that only a newer page has words for. */
const UNKNOWN =
  'This was not accepted as it stands; please look it over, or load the page again and try once more';

export const sayFaultEn: SayFaultInDigits = (fault, digits) =>
  fault.code in errorsEn ? sayError('en', errorsEn, fault, digits) : UNKNOWN;
