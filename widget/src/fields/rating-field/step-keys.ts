import type { Direction } from '@member-services/contract/forms';

/** Which way an arrow key goes, given the reading direction; browsers differ in this for radio groups. */
const FORWARD: Record<Direction, Record<string, 1 | -1>> = {
  ltr: { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 },
  rtl: { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 1, ArrowUp: -1 },
};

/**
 * Moves among steps that are radio buttons, as a key says: the arrows one on in the reading direction, Home and End to
 * the ends. Tells which step, counted from zero, is chosen now.
 */
export function stepByKey(
  event: KeyboardEvent,
  direction: Direction,
  onChoose: (index: number) => void,
): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  // With Alt an arrow leaves the page.
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  // Other things stand in the group too, such as the way to take an answer back.
  const from = inputs.findIndex((input) => input === event.target);
  const to = from < 0 ? null : target(event.key, direction, from, inputs);
  if (to === null) return;
  event.preventDefault();
  onChoose(to);
  inputs[to]?.focus();
}

function target(key: string, direction: Direction, from: number, inputs: HTMLInputElement[]): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return inputs.length - 1;
  const by = FORWARD[direction][key];
  if (!by) return null;
  // The first key on a group of which nothing is chosen yet chooses the step that has focus.
  if (from === 0 && by === 1 && !inputs.some(({ checked }) => checked)) return 0;
  return (from + by + inputs.length) % inputs.length;
}
