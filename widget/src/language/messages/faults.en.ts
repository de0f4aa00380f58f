import { sayError } from '@member-services/contract/forms';
import { errorsEn } from '@member-services/contract/messages/errors-en';
import type { SayFaultInDigits } from './faults.js';

export const sayFaultEn: SayFaultInDigits = (fault, digits) => sayError('en', errorsEn, fault, digits);
