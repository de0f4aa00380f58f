import { Checkbox } from '@strapi/design-system';
import { DEFAULT_QUIET_HOURS, type QuietHours } from '@member-services/contract/forms';
import { useWords } from '../language/use-words.js';
import { Input } from './HolidayList.js';
import { Fields, Stack } from './Stack.js';

interface QuietHoursFieldsProps {
  quietHours: QuietHours | null;
  disabled: boolean;
  /** What is wrong with one of the two times. */
  faultOf: (end: keyof QuietHours) => string | undefined;
  onChange: (quietHours: QuietHours | null) => void;
}

/** Whether there are hours in which nothing is sent, and which. */
export function QuietHoursFields({ quietHours, disabled, faultOf, onChange }: QuietHoursFieldsProps) {
  const say = useWords();
  return (
    <Stack>
      <Checkbox
        checked={quietHours !== null}
        disabled={disabled}
        onCheckedChange={(on: boolean | 'indeterminate') =>
          onChange(on === true ? DEFAULT_QUIET_HOURS : null)
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
              error={faultOf(end)}
              onChange={(time) => onChange({ ...quietHours, [end]: time })}
            />
          ))}
        </Fields>
      )}
    </Stack>
  );
}
