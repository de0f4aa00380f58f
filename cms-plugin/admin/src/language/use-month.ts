import { TIME_ZONE } from '@member-services/contract/forms';
import { useMemo } from 'react';
import { usePanelLanguage } from './PanelLanguage.js';

/** Names a month `YYYY-MM` in the panel's language, Gregorian calendar and ASCII digits. */
export function useMonth(): (month: string) => string {
  const { locale } = usePanelLanguage();
  return useMemo(() => {
    const tag = locale === 'ar' ? 'ar-SA-u-ca-gregory-nu-latn' : 'en-GB-u-ca-gregory-nu-latn';
    const format = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: TIME_ZONE });
    return (month) => format.format(Date.parse(`${month}-15T00:00:00Z`));
  }, [locale]);
}
