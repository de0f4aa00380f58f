import type { FieldInput } from '../../src/fields/field-input.js';
import { FieldChangeEvent } from '../../src/fields/field-input.js';
import { waitUntil } from '../../src/testing/wait-until.js';

/* What a person does to bring a view to its state. */

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no root.`);
  return element.shadowRoot;
}

/** Waits until something is there, and gives it. */
export async function find(element: Element, selector: string): Promise<HTMLElement> {
  const there: HTMLElement[] = [];
  await waitUntil(
    () => there.push(...rootOf(element).querySelectorAll<HTMLElement>(selector)) > 0,
    `There is no ${selector} in <${element.localName}>`,
  );
  const [found] = there;
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Presses something, and waits for what is to come of it. */
export async function press(element: Element, selector: string, then: string): Promise<void> {
  (await find(element, selector)).click();
  await find(element, then);
}

/** Enters an answer as its field would tell it. */
export async function enter(element: Element, id: string, name: string, input: FieldInput): Promise<void> {
  const field = await find(element, `#${CSS.escape(id)}`);
  Object.assign(field, { value: input });
  field.dispatchEvent(new FieldChangeEvent(name, input));
}
