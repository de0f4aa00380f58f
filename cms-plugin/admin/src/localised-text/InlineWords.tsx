import { Typography } from '@strapi/design-system';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import type { WordKey } from '../translations/words.js';

interface InlineWordsProps {
  word: WordKey;
  /** Something is amiss, and it is announced. */
  warns?: boolean;
}

/** A sentence of ours on a page of Strapi's, which sets no direction; it stands in its own. */
export function InlineWords({ word, warns = false }: InlineWordsProps) {
  const say = useWords();
  const { locale, dir } = usePanelLanguage();
  return (
    <Typography
      variant="pi"
      textColor={warns ? 'warning700' : 'neutral600'}
      {...(warns && { role: 'status' })}
    >
      <bdi lang={locale} dir={dir}>
        {say(word)}
      </bdi>
    </Typography>
  );
}
