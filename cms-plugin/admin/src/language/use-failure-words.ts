import type { FieldError } from '@member-services/contract/forms';
import { useCallback } from 'react';
import type { Failure } from '../data/staff-client.js';
import { usePanelLanguage } from './PanelLanguage.js';
import { useWords } from './use-words.js';

/** What went wrong, in sentences of the contract's message table; one for each cause. */
export function useFailureWords(): (failure: Failure) => string[] {
  const say = useWords();
  const { locale } = usePanelLanguage();
  return useCallback(
    (failure) => {
      if (failure.kind === 'unreachable') return [say('failure.unreachable')];
      return [...new Set(failure.errors.map((error: FieldError) => `${error.code} ${locale}`))];
    },
    [say, locale],
  );
}
