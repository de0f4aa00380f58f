import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { DEFAULT_PERIODS, PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type {
  AssociationSettings,
  SettingsView,
  WorkflowPeriods,
  WorkingCalendar,
} from '@member-services/contract/forms';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { changeSettings, readSettings } from '../data/settings.js';
import { isStale, useStaffClient, type Failure } from '../data/staff-client.js';
import { ConflictNotice } from '../frame/ConflictNotice.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { Section } from '../frame/Section.js';
import { useMay } from '../frame/use-may.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { errorWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import { ChangeList } from './ChangesSection.js';
import { HolidayList, Input } from './HolidayList.js';
import { mergeSettings } from './merge-settings.js';
import { QuietHoursFields } from './QuietHoursFields.js';
import { Fields, Line, Stack } from './Stack.js';
import { numberShown, numberTyped } from './typed-number.js';
import { Weekend } from './Weekend.js';

/** Faults of these are said beside their fields, where the first of them takes the focus. */
const BESIDE_FIELD = /^settings\.(periods|quietHours|calendar\.(opens|closes|holidays))\./;

const PERIODS = Object.keys(DEFAULT_PERIODS) as (keyof WorkflowPeriods)[];

interface SettingsFormProps {
  /** As the page was opened; what stands since is known here. */
  view: SettingsView;
  /** The settings are others now, saved here or by somebody else. */
  onChanged: (view: SettingsView) => void;
}

/** The settings as one form; whoever may not change them reads it. Nothing typed is lost to somebody who was faster. */
export function SettingsForm({ view, onChanged }: SettingsFormProps) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const client = useStaffClient();
  const { toggleNotification } = useNotification();
  const disabled = !useMay(PAGE_PERMISSIONS.changeSettings);
  const [seen, setSeen] = useState(view);
  const [settings, setSettings] = useState<AssociationSettings>(view.settings);
  const [newer, setNewer] = useState<SettingsView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const setCalendar = (part: Partial<WorkingCalendar>) =>
    setSettings({ ...settings, calendar: { ...settings.calendar, ...part } });
  const setPeriod = (name: keyof WorkflowPeriods, value: string) =>
    setSettings({ ...settings, periods: { ...settings.periods, [name]: numberTyped(value) } });

  function show(now: SettingsView, shown: AssociationSettings) {
    setSeen(now);
    setSettings(shown);
    setNewer(null);
    onChanged(now);
  }

  const save = async () => {
    setSaving(true);
    setFailure(null);
    const outcome = await changeSettings(client, { version: seen.version, settings });
    // Why it was refused is told by what somebody else has done.
    const present = !outcome.ok && isStale(outcome.failure) ? await readSettings(client) : null;
    setSaving(false);
    if (outcome.ok) {
      toggleNotification({ type: 'success', message: say('settings.saved') });
      show(outcome.data, outcome.data.settings);
    } else if (present?.ok) setNewer(present.data);
    else setFailure(present ? present.failure : outcome.failure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  const faults = failure?.kind === 'refused' ? failure.errors : [];
  const isBesideField = faults.length > 0 && faults.every(({ path }) => BESIDE_FIELD.test(path));
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  /** What the server has against one of the settings, beside that setting. */
  const faultOf = (place: string): string | undefined => {
    const fault = faults.find(({ path }) => `${path}.`.startsWith(`settings.${place}.`));
    if (fault?.code === 'required') return say('settings.missing');
    return fault && errorWords(fault, locale);
  };

  const { calendar, quietHours, periods } = settings;
  return (
    <form ref={form} onSubmit={submit} noValidate>
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
                error={faultOf('calendar.opens')}
                onChange={(opens) => setCalendar({ opens })}
              />
              <Input
                label={say('settings.closes')}
                type="time"
                value={calendar.closes}
                disabled={disabled}
                error={faultOf('calendar.closes')}
                onChange={(closes) => setCalendar({ closes })}
              />
            </Fields>
          </Stack>
        </Section>
        <Section title={say('settings.holidays')}>
          <HolidayList
            key={seen.version}
            holidays={calendar.holidays}
            disabled={disabled}
            faultOf={(index, part) => faultOf(`calendar.holidays.${String(index)}.${part}`)}
            onChange={(holidays) => setCalendar({ holidays })}
          />
        </Section>
        <Section title={say('settings.quietHours')} hint={say('settings.quietHint')}>
          <QuietHoursFields
            quietHours={quietHours}
            disabled={disabled}
            faultOf={(end) => faultOf(`quietHours.${end}`)}
            onChange={(hours) => setSettings({ ...settings, quietHours: hours })}
          />
        </Section>
        <Section title={say('settings.periods')} hint={say('settings.periodsHint')}>
          <Fields>
            {PERIODS.map((name) => (
              <Input
                key={name}
                label={say(`period.${name}`)}
                type="number"
                value={numberShown(periods[name])}
                disabled={disabled}
                error={faultOf(`periods.${name}`)}
                onChange={(value) => setPeriod(name, value)}
                {...(name === 'decisionMinimumDays' && { hint: say('settings.minimumHint') })}
              />
            ))}
          </Fields>
        </Section>
        {failure && !isBesideField && <FailureNotice failure={failure} />}
        {newer && (
          <ConflictNotice
            title={say('settings.conflict')}
            lead={say('conflict.lead')}
            onAccept={() => show(newer, mergeSettings(seen.settings, settings, newer.settings))}
          >
            <ChangeList changes={newer.changes.filter(({ version }) => version > seen.version)} />
          </ConflictNotice>
        )}
        {!disabled && !newer && (
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
