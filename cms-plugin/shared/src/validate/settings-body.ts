import type { QuietHours, WorkingCalendar, Holiday } from '../calendar/working-calendar.js';
import { minutesOf } from '../calendar/working-time.js';
import type { FieldError, Validated } from '../endpoints/errors.js';
import type { SettingsBody } from '../settings/association-settings.js';
import { isCivilDay } from '../text/civil-day.js';
import { DEFAULT_PERIODS, POLICY_MINIMUM_DAYS } from '../workflow/case-facts.js';
import type { WorkflowPeriods } from '../workflow/case-facts.js';
import { BodyReader } from './body-reader.js';

type Period = keyof WorkflowPeriods;

/** Names of the periods, as they stand in the settings. */
const PERIODS = Object.keys(DEFAULT_PERIODS) as Period[];
const LONGEST_DAYS = 365;
const MOST_HOLIDAYS = 200;
const NAME_LENGTH = 100;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Judges what the association sets about time. The committee's minimum stays the policy's (E5). */
export function validateSettings(input: unknown): Validated<SettingsBody> {
  const reader = new BodyReader(input, ['version', 'settings']);
  const version = reader.requiredWhole('version', 0, 1_000_000_000);
  const settings = new BodyReader(reader.raw('settings'), ['periods', 'calendar', 'quietHours'], 'settings');
  const periods = readPeriods(settings.raw('periods'));
  const calendar = readCalendar(settings.raw('calendar'));
  const quietHours = readQuietHours(settings.raw('quietHours'));
  const errors = [reader, settings].flatMap((one) => one.errors);
  const parts = [periods, calendar, quietHours].flatMap((one) => (one.ok ? [] : one.errors));
  if (errors.length + parts.length > 0 || !periods.ok || !calendar.ok || !quietHours.ok)
    return { ok: false, errors: [...errors, ...parts] };
  return {
    ok: true,
    value: {
      version,
      settings: { periods: periods.value, calendar: calendar.value, quietHours: quietHours.value },
    },
  };
}

function readPeriods(input: unknown): Validated<WorkflowPeriods> {
  const reader = new BodyReader(input, PERIODS, 'settings.periods');
  const read = (name: Period): number =>
    reader.requiredWhole(name, name === 'decisionMinimumDays' ? POLICY_MINIMUM_DAYS : 1, LONGEST_DAYS);
  const entries = PERIODS.map((name) => [name, read(name)] as const);
  const periods = { ...DEFAULT_PERIODS, ...Object.fromEntries(entries) };
  if (reader.errors.length === 0 && periods.decisionMaximumDays < periods.decisionMinimumDays)
    reader.refuse('decisionMaximumDays', 'tooSmall', { min: periods.decisionMinimumDays });
  return reader.outcome(periods);
}

function readCalendar(input: unknown): Validated<WorkingCalendar> {
  const path = 'settings.calendar';
  const reader = new BodyReader(input, ['weekend', 'opens', 'closes', 'holidays'], path);
  const weekend = reader.list('weekend', 6);
  const days = weekend.filter(
    (day): day is number => Number.isInteger(day) && Number(day) >= 0 && Number(day) <= 6,
  );
  if (days.length !== weekend.length) reader.refuse('weekend', 'notAnOption');
  const opens = readTime(reader, 'opens');
  const closes = readTime(reader, 'closes');
  if (reader.errors.length === 0 && minutesOf(closes) <= minutesOf(opens))
    reader.refuse('closes', 'tooSmall', { min: opens });
  const holidays = reader
    .list('holidays', MOST_HOLIDAYS)
    .map((holiday, index) => readHoliday(holiday, `${path}.holidays.${String(index)}`));
  for (const holiday of holidays) reader.part(holiday);
  return reader.outcome({
    weekend: [...new Set(days)].sort(),
    opens,
    closes,
    holidays: holidays
      .flatMap((holiday) => (holiday.ok ? [holiday.value] : []))
      .sort((one, other) => one.from.localeCompare(other.from)),
  });
}

function readHoliday(input: unknown, path: string): Validated<Holiday> {
  const reader = new BodyReader(input, ['from', 'to', 'name'], path);
  const from = readDay(reader, 'from');
  const to = readDay(reader, 'to');
  if (reader.errors.length === 0 && to < from) reader.refuse('to', 'dateTooEarly', { min: from });
  const names = new BodyReader(reader.raw('name'), ['ar', 'en'], `${path}.name`);
  const ar = names.requiredLine('ar', { maxLength: NAME_LENGTH });
  const en = names.line('en', { maxLength: NAME_LENGTH });
  const errors: FieldError[] = [...reader.errors, ...names.errors];
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, value: { from, to, name: { ar, ...(en === undefined ? {} : { en }) } } };
}

function readQuietHours(input: unknown): Validated<QuietHours | null> {
  if (input === undefined || input === null) return { ok: true, value: null };
  const reader = new BodyReader(input, ['from', 'to'], 'settings.quietHours');
  const quietHours = { from: readTime(reader, 'from'), to: readTime(reader, 'to') };
  return reader.outcome(quietHours);
}

function readTime(reader: BodyReader, key: string): string {
  return reader.requiredLine(key, { maxLength: 5, pattern: TIME });
}

function readDay(reader: BodyReader, key: string): string {
  const day = reader.requiredLine(key, { maxLength: 10 });
  if (day !== '' && !isCivilDay(day)) reader.refuse(key, 'invalidDate');
  return day;
}
