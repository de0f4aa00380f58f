import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { wordId, type WordKey } from '../translations/words.js';

/** Says a sentence of the panel in its language; values are inserted as plain text. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

/** The panel's words, typed: an unknown key does not compile. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback<Say>((key, values) => formatMessage({ id: wordId(key) }, values), [formatMessage]);
}
