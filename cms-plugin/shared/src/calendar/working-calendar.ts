import type { LocalisedText } from '../text/localised-text.js';

/** Days on which the association rests, both included; civil days of Riyadh. */
export interface Holiday {
  from: string;
  to: string;
  name: LocalisedText;
}

/** When the association works. First answers and reminders count this time; promises to members count civil days. */
export interface WorkingCalendar {
  /** Days of the week without work; 0 is Sunday, 5 Friday, 6 Saturday. */
  weekend: readonly number[];
  /** `HH:MM` in Riyadh. */
  opens: string;
  closes: string;
  holidays: readonly Holiday[];
}

/** When nothing is sent to people, save the acknowledgement of what they have just done; `HH:MM` in Riyadh. */
export interface QuietHours {
  from: string;
  to: string;
}

/** Holidays with a fixed day of the Gregorian calendar. */
function nationalHolidays(year: number): Holiday[] {
  const on = (day: string, name: LocalisedText): Holiday => {
    const date = `${String(year)}-${day}`;
    return { from: date, to: date, name };
  };
  return [
    on('02-22', { ar: 'يوم التأسيس', en: 'Founding Day' }),
    on('09-23', { ar: 'اليوم الوطني', en: 'National Day' }),
  ];
}

/** Sunday to Thursday, with the two holidays whose days are known for years ahead. Eid is entered by staff. */
export const DEFAULT_CALENDAR: WorkingCalendar = {
  weekend: [5, 6],
  opens: '08:00',
  closes: '16:00',
  holidays: [2026, 2027, 2028].flatMap(nationalHolidays),
};

export const DEFAULT_QUIET_HOURS: QuietHours = { from: '21:00', to: '08:00' };

const EID_FITR: LocalisedText = { ar: 'عيد الفطر', en: 'Eid al-Fitr' };
const EID_ADHA: LocalisedText = { ar: 'عيد الأضحى', en: 'Eid al-Adha' };

/**
 * When both Eids are expected by the Umm al-Qura calendar, offered to staff to be confirmed once they are announced:
 * none of them counts before somebody has entered it.
 */
export const EXPECTED_HOLIDAYS: readonly Holiday[] = [
  { from: '2026-03-20', to: '2026-03-23', name: EID_FITR },
  { from: '2026-05-26', to: '2026-05-29', name: EID_ADHA },
  { from: '2027-03-09', to: '2027-03-12', name: EID_FITR },
  { from: '2027-05-15', to: '2027-05-18', name: EID_ADHA },
  { from: '2028-02-26', to: '2028-02-29', name: EID_FITR },
  { from: '2028-05-04', to: '2028-05-07', name: EID_ADHA },
];
