import type { Page } from '@playwright/test';
import { expect } from '../journeys/demo.js';

/** What no text of ours or of a stranger may ever become; the widget makes none of these itself. */
const NEVER = 'script, iframe, object, embed, base, meta, link, img, image, video, audio, math, style';

/** Nothing of the strikes has become an element or a handler, on the page or in any shadow root. */
export async function expectOnlyText(page: Page, within = ''): Promise<void> {
  await expect(page.locator('[data-struck]')).toHaveCount(0);
  await expect(page.locator('[onerror], [onload], [onfocus], [ontoggle], [onmouseover]')).toHaveCount(0);
  await expect(
    page.locator('a[href^="javascript:" i], a[href^="data:" i], a[href^="vbscript:" i]'),
  ).toHaveCount(0);
  if (within) {
    const inside = NEVER.split(', ').map((tag) => `${within} ${tag}`);
    await expect(page.locator(inside.join(', '))).toHaveCount(0);
  }
}
