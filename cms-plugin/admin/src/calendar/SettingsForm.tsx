import { Button, Checkbox } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { DEFAULT_PERIODS, DEFAULT_QUIET_HOURS, PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type {
  AssociationSettings,
  SettingsView,
  WorkflowPeriods,
  WorkingCalendar,
} from '@member-services/contract/forms';
import { useState, type FormEvent } from 'react';
import { changeSettings } from '../data/settings.js';
import type { Failure } from '../data/staff-client.js';
import { useStaffClient } from '../data/staff-client.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { Section } from '../frame/Section.js';
import { useMay } from '../frame/use-may.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { errorWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import { HolidayList, Input } from './HolidayList.js';
import { Fields, Line, Stack } from './Stack.js';

const PERIODS = Object.keys(DEFAULT_PERIODS) as (keyof WorkflowPeriods)[];
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** A Sunday, to name the days of the week by. */
const A_SUNDAY = Date.UTC(2026, 10, 1);
const DAY_MS = 86_400_000;

interface SettingsFormProps {
  view: SettingsView;
  onSaved: (view: SettingsView) => void;
}

/** The settings as one form; whoever may not change them reads it. */
export function SettingsForm({ view, onSaved }: SettingsFormProps) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const client = useStaffClient();
  const { toggleNotification } = useNotification();
  const disabled = !useMay(PAGE_PERMISSIONS.changeSettings);
  const [settings, setSettings] = useState<AssociationSettings>(view.settings);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const setCalendar = (part: Partial<WorkingCalendar>) =>
    setSettings({ ...settings, calendar: { ...settings.calendar, ...part } });
  const setPeriod = (name: keyof WorkflowPeriods, value: string) =>
    setSettings({ ...settings, periods: { ...settings.periods, [name]: Number(value) } });

  const save = async () => {
    setSaving(true);
    setFailure(null);
    const outcome = await changeSettings(client, { version: view.version, settings });
    setSaving(false);
    if (outcome.ok) {
      toggleNotification({ type: 'success', message: say('settings.saved') });
      onSaved(outcome.data);
    } else setFailure(outcome.failure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  /** What the server has against one of the periods, beside that period. */
  const faultOf = (name: keyof WorkflowPeriods): string | undefined => {
    const errors = failure?.kind === 'refused' ? failure.errors : [];
    const fault = errors.find(({ path }) => path.split('.').at(-1) === name);
    return fault && errorWords(fault, locale);
  };

  const { calendar, quietHours, periods } = settings;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Section title={say('settings.calendar')} hint={say('settings.calendarHint')}>
          <Stack>
            <Weekend
              weekend={calendar.weekend}
              disabled={disabled}
              onChange={(weekend) => setCalendar({ weekend })}
            />
            <Fields>
              <Input
                label={say('settings.opens')}
                type="time"
                value={calendar.opens}
                disabled={disabled}
                onChange={(opens) => setCalendar({ opens })}
              />
              <Input
                label={say('settings.closes')}
                type="time"
                value={calendar.closes}
                disabled={disabled}
                onChange={(closes) => setCalendar({ closes })}
              />
            </Fields>
          </Stack>
        </Section>
        <Section title={say('settings.holidays')}>
          <HolidayList
            holidays={calendar.holidays}
            disabled={disabled}
            onChange={(holidays) => setCalendar({ holidays })}
          />
        </Section>
        <Section title={say('settings.quietHours')} hint={say('settings.quietHint')}>
          <Stack>
            <Checkbox
              checked={quietHours !== null}
              disabled={disabled}
              onCheckedChange={(on: boolean | 'indeterminate') =>
                setSettings({ ...settings, quietHours: on === true ? DEFAULT_QUIET_HOURS : null })
              }
            >
              {say('settings.quietOn')}
            </Checkbox>
            {quietHours && (
              <Fields>
                {(['from', 'to'] as const).map((end) => (
                  <Input
                    key={end}
                    label={say(`settings.quiet.${end}`)}
                    type="time"
                    value={quietHours[end]}
                    disabled={disabled}
                    onChange={(time) =>
                      setSettings({ ...settings, quietHours: { ...quietHours, [end]: time } })
                    }
                  />
                ))}
              </Fields>
            )}
          </Stack>
        </Section>
        <Section title={say('settings.periods')} hint={say('settings.periodsHint')}>
          <Fields>
            {PERIODS.map((name) => (
              <Input
                key={name}
                label={say(`period.${name}`)}
                type="number"
                value={String(periods[name])}
                disabled={disabled}
                error={faultOf(name)}
                onChange={(value) => setPeriod(name, value)}
                {...(name === 'decisionMinimumDays' && { hint: say('settings.minimumHint') })}
              />
            ))}
          </Fields>
        </Section>
        {failure && <FailureNotice failure={failure} />}
        {!disabled && (
          <Line>
            <Button type="submit" loading={saving}>
              {say('settings.save')}
            </Button>
          </Line>
        )}
      </Stack>
    </form>
  );
}

interface WeekendProps {
  weekend: readonly number[];
  disabled: boolean;
  onChange: (weekend: number[]) => void;
}

function Weekend({ weekend, disabled, onChange }: WeekendProps) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <Line role="group" aria-label={say('settings.weekend')}>
      {WEEKDAYS.map((day) => (
        <Checkbox
          key={day}
          checked={!weekend.includes(day)}
          disabled={disabled}
          onCheckedChange={(works: boolean | 'indeterminate') =>
            onChange(works === true ? weekend.filter((one) => one !== day) : [...weekend, day])
          }
        >
          {names.format(A_SUNDAY + day * DAY_MS)}
        </Checkbox>
      ))}
    </Line>
  );
}
