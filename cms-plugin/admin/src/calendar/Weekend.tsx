import { Checkbox } from '@strapi/design-system';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { Line } from './Stack.js';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** A Sunday, to name the days of the week by. */
const A_SUNDAY = Date.UTC(2026, 10, 1);
const DAY_MS = 86_400_000;

interface WeekendProps {
  weekend: readonly number[];
  disabled: boolean;
  onChange: (weekend: number[]) => void;
}

/** The days on which the association works; what is not ticked is weekend. */
export function Weekend({ weekend, disabled, onChange }: WeekendProps) {
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
