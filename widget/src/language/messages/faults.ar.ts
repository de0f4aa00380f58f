import { sayError } from '@member-services/contract/forms';
import { errorsAr } from '@member-services/contract/messages/errors-ar';
import type { SayFaultInDigits } from './faults.js';

/** For a fault that only a newer page has words for. */
const UNKNOWN = 'لم يُقبل هذا كما هو. راجعوه من فضلكم، أو أعيدوا تحميل الصفحة ثم حاولوا مرة أخرى';

export const sayFaultAr: SayFaultInDigits = (fault, digits) =>
  fault.code in errorsAr ? sayError('ar', errorsAr, fault, digits) : UNKNOWN;
