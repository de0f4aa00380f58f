import type { Status } from '@member-services/contract/forms';
import { Mark } from '../frame/Mark.js';
import { useFormat } from '../language/use-format.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import { dueState } from './due.js';

interface DueMarkProps {
  dueOn: string | null;
  late: boolean;
  /** Where the case stands, for a day that was promised in it. */
  status?: Status;
  /** Says the day as well where the mark counts days. */
  withDay?: boolean;
}

/** By when, and in words whether that is late, today or near. */
export function DueMark({ dueOn, late, status, withDay = false }: DueMarkProps) {
  const say = useWords();
  const { day, number } = useFormat();
  const state = dueState(dueOn, late, useToday(), status);
  if (state.kind === 'none' || dueOn === null) return null;
  if (state.kind === 'ahead') return <time dateTime={dueOn}>{day(dueOn)}</time>;
  const words =
    state.kind === 'today'
      ? say('due.today')
      : say(`due.${state.kind}`, { count: state.days, number: number(state.days) });
  return (
    <time dateTime={dueOn} title={day(dueOn)}>
      {withDay && `${day(dueOn)} `}
      <Mark variant={state.kind === 'late' ? 'danger' : 'warning'}>{words}</Mark>
    </time>
  );
}
