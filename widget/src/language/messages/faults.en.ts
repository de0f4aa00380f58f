import { sayError } from '@member-services/contract/forms';
import { errorsEn } from '@member-services/contract/messages/errors-en';
import type { SayFault } from './faults.js';

/** Here one signs by typing; drawing is not offered, so it is not named. */
const words = { ...errorsEn, signatureRequired: 'Type your full name to sign the declaration' };

export const sayFaultEn: SayFault = (fault) => sayError('en', words, fault);
