import { civilDayOf } from '@member-services/contract/forms';
import { useFormat } from '../language/use-format.js';

interface AgeTextProps {
  instant: string;
  /** Shows the day under it where there is room. */
  withDay?: boolean;
}

/** How long ago, with the exact moment on demand and for assistive technology. */
export function AgeText({ instant, withDay = false }: AgeTextProps) {
  const format = useFormat();
  return (
    <time dateTime={instant} title={format.instant(instant)}>
      {format.age(instant)}
      {withDay && <small>{format.day(civilDayOf(Date.parse(instant)))}</small>}
    </time>
  );
}
