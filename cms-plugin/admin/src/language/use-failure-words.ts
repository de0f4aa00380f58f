import {
  ERROR_MESSAGES,
  STAFF_MESSAGES,
  formatDay,
  message,
  sayError,
  type FieldError,
  type Locale,
} from '@member-services/contract/forms';
import { useCallback } from 'react';
import type { Failure } from '../data/staff-client.js';
import { usePanelLanguage } from './PanelLanguage.js';
import { useWords } from './use-words.js';

/** What went wrong, in sentences of the contract's message tables; each cause once. */
export function useFailureWords(): (failure: Failure) => string[] {
  const say = useWords();
  const { locale } = usePanelLanguage();
  return useCallback(
    (failure) => {
      if (failure.kind === 'unreachable') return [say('failure.unreachable')];
      return [...new Set(failure.errors.map((error) => errorWords(error, locale)))];
    },
    [say, locale],
  );
}

/** One refusal in words. A gate that time opens says when. */
export function errorWords(error: Pick<FieldError, 'code' | 'params'>, locale: Locale): string {
  if (error.code === 'gateClosed') {
    const gate = Object.entries(STAFF_MESSAGES[locale].gates).find(([name]) => name === error.params['gate']);
    const earliest = error.params['earliest'];
    const day = typeof earliest === 'string' ? { earliest: formatDay(earliest, locale) } : {};
    if (gate) return message(gate[1], day);
  }
  return locale === 'ar'
    ? sayError('ar', ERROR_MESSAGES.ar, error)
    : sayError('en', ERROR_MESSAGES.en, error);
}
