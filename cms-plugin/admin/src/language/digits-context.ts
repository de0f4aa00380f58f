import type { Digits } from '@member-services/contract/forms';
import { createContext } from 'react';

/** In which digits Arabic numbers are written: Latin in the panel, on a printed paper as the association chose. */
export const DigitsContext = createContext<Digits>('latin');
