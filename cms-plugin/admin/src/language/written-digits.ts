import type { Digits } from '@member-services/contract/forms';
import { createContext } from 'react';

/**
 * Digits of what is written in Arabic. The panel has Latin ones, because staff copy from it; a paper, which goes to
 * its reader, has those that the association chose.
 */
export const WrittenDigits = createContext<Digits>('latin');
