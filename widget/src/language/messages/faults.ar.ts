import { sayError } from '@member-services/contract/forms';
import { errorsAr } from '@member-services/contract/messages/errors-ar';
import type { SayFaultInDigits } from './faults.js';

export const sayFaultAr: SayFaultInDigits = (fault, digits) => sayError('ar', errorsAr, fault, digits);
