import { sayError } from '@member-services/contract/forms';
import { errorsAr } from '@member-services/contract/messages/errors-ar';
import type { SayFault } from './faults.js';

export const sayFaultAr: SayFault = (fault) => sayError('ar', errorsAr, fault);
