import { sayError } from '@member-services/contract/forms';
import { errorsEn } from '@member-services/contract/messages/errors-en';
import type { SayFault } from './faults.js';

export const sayFaultEn: SayFault = (fault) => sayError('en', errorsEn, fault);
