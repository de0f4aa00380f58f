import { sayError } from '@member-services/contract/forms';
import { errorsAr } from '@member-services/contract/messages/errors-ar';
import type { SayFault } from './faults.js';

/** Here one signs by typing; drawing is not offered, so it is not named. */
const words = { ...errorsAr, signatureRequired: 'اكتبوا اسمكم كاملًا توقيعًا على الإقرار' };

export const sayFaultAr: SayFault = (fault) => sayError('ar', words, fault);
