import type { Locator, Page } from '@playwright/test';
import { expect } from './demo.js';

/** More stops than any page has on the way to something. */
const STOPS = 120;

/** A person who uses a keyboard alone: nothing here points or clicks. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Moves on with Tab until a control has the focus, and fails where it never gets it. */
  async reach(control: Locator): Promise<void> {
    await expect(control.first()).toBeVisible();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await hasFocus(control)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never reached ${String(control)}.`);
  }

  /** Reaches a field and writes into it, in the place of what stands there. */
  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Reaches a button or link and presses Enter. */
  async enter(control: Locator): Promise<void> {
    await this.reach(control);
    await this.press('Enter');
  }

  /** Reaches a box and ticks it. */
  async tick(box: Locator): Promise<void> {
    await this.reach(box);
    await this.press('Space');
    await expect(box).toBeChecked();
  }

  /** Reaches a group of radio buttons and moves to one of them with the arrow keys. */
  async pick(group: Locator, answer: string): Promise<void> {
    const radios = group.getByRole('radio');
    await this.reach(radios);
    const chosen = group.getByRole('radio', { name: answer, exact: true });
    await this.press('Space');
    for (let step = await radios.count(); step > 0 && !(await chosen.isChecked()); step -= 1)
      await this.press('ArrowDown');
    await expect(chosen).toBeChecked();
  }

  /** Reaches a list and chooses the entry whose words are typed. */
  async select(list: Locator, entry: string): Promise<void> {
    await this.reach(list);
    await this.page.keyboard.type(entry);
    await expect(list.locator('option:checked')).toHaveText(entry);
  }
}

/** Whether one of what a locator finds has the focus, also within shadow roots. */
async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll((found) => found.some((element) => element.matches(':focus')));
}
