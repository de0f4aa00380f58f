import type { FieldError } from '@member-services/contract/forms';
import type { SayFault } from '../language/messages/faults.js';

/** Faults by the path of what they concern: `applicant.mobile`, `answers.dependants.0.age`, `consent.news`. */
export type Problems = readonly FieldError[];

export type { SayFault };

/** What is wrong with one field, in words; empty when nothing is. */
export function errorAt(problems: Problems, path: string, say: SayFault): string {
  const fault = problems.find((problem) => problem.path === path);
  return fault ? say(fault) : '';
}

/** What is wrong inside a field's rows, in words, by the rest of the path. */
export function errorsWithin(problems: Problems, path: string, say: SayFault): Record<string, string> {
  const inside = problems.filter((problem) => problem.path.startsWith(`${path}.`));
  return Object.fromEntries(inside.map((fault) => [fault.path.slice(path.length + 1), say(fault)]));
}

/** Moves focus to the field that a path names, inside a view: its element's id is `field-<path>` or a part of it. */
export function focusField(root: ParentNode, path: string): boolean {
  const names = path.split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const id = `field-${names.slice(0, length).join('.')}`;
    const field = root.querySelector<HTMLElement & { focusAt?: (rest: string) => void }>(
      `#${CSS.escape(id)}`,
    );
    if (!field) continue;
    const rest = names.slice(length).join('.');
    if (field.focusAt) field.focusAt(rest);
    else field.focus();
    field.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
