import {
  formatDay,
  formatInstant,
  formatMoney,
  formatNumber,
  type Locale,
} from '@member-services/contract/forms';
import { useMemo } from 'react';
import { ageOf } from '../inbox/age.js';
import { usePanelLanguage } from './PanelLanguage.js';
import { useNow } from './use-today.js';

/** Dates, numbers and amounts in the panel's language: Gregorian, ASCII digits, Riyadh's clock. */
export interface Format {
  /** A civil day `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** An instant, ISO 8601. */
  instant: (instant: string) => string;
  /** How long ago an instant is, such as "3 days ago". */
  age: (instant: string) => string;
  number: (value: number) => string;
  money: (riyals: number) => string;
  /** A share from 0 to 1. */
  percent: (share: number) => string;
}

/** @param wanted another language than the panel's, where a passage stands in it */
export function useFormat(wanted?: Locale): Format {
  const panel = usePanelLanguage();
  const locale = wanted ?? panel.locale;
  const now = useNow();
  return useMemo(() => {
    const tag = `${locale}-u-nu-latn`;
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    return {
      day: (day) => formatDay(day, locale),
      instant: (instant) => formatInstant(instant, locale),
      age: (instant) => {
        const { value, unit } = ageOf(instant, now);
        return relative.format(-value, unit);
      },
      number: (value) => formatNumber(value, locale),
      money: (riyals) => formatMoney(riyals, locale),
      // Isolated, so that the sign keeps its side of the number whatever stands around it.
      percent: (share) => `\u2066${percent.format(share)}\u2069`,
    };
  }, [locale, now]);
}
