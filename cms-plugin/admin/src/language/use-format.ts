import {
  formatDay,
  formatInstant,
  formatMoney,
  formatNumber,
  type Locale,
} from '@member-services/contract/forms';
import { useContext, useMemo } from 'react';
import { ageOf } from '../inbox/age.js';
import { usePanelLanguage } from './PanelLanguage.js';
import { useNow } from './use-today.js';
import { WrittenDigits } from './written-digits.js';

/** Dates, numbers and amounts in the panel's language: Gregorian, Riyadh's clock, Latin digits save on paper. */
export interface Format {
  /** A civil day `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** An instant, ISO 8601 or milliseconds UTC. */
  instant: (instant: string | number) => string;
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
  const digits = useContext(WrittenDigits);
  return useMemo(() => {
    const tag = `${locale}-u-nu-latn`;
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    return {
      day: (day) => formatDay(day, locale, digits),
      instant: (instant) => formatInstant(instant, locale, digits),
      age: (instant) => {
        const { value, unit } = ageOf(instant, now);
        return relative.format(-value, unit);
      },
      number: (value) => formatNumber(value, locale, digits),
      money: (riyals) => formatMoney(riyals, locale, digits),
      // Isolated, so that the sign keeps its side of the number whatever stands around it.
      percent: (share) => `\u2066${percent.format(share)}\u2069`,
    };
  }, [locale, now, digits]);
}
