import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { waitUntil as waitShortly } from '@open-wc/testing-helpers';

/** The assertions and fixtures of the tests, from one place. */
export { expect } from '@esm-bundle/chai';
export { html } from 'lit';

/** Waits until something holds; long enough for a busy machine, so that only what never comes fails. */
export function waitUntil(
  holds: () => unknown,
  message?: string,
  options: { interval?: number; timeout?: number } = {},
): Promise<void> {
  return waitShortly(() => Boolean(holds()), message, { interval: 20, timeout: 8000, ...options });
}

const containers = new Set<HTMLElement>();

afterEach(() => {
  for (const container of containers) container.remove();
  containers.clear();
});

/** Renders a template into the page for one test; waits for no frame, which a page in the background never gets. */
export async function fixture<Fixture extends Element>(template: TemplateResult): Promise<Fixture> {
  const container = document.createElement('div');
  containers.add(container);
  document.body.append(container);
  render(template, container);
  const element = container.firstElementChild as Fixture & { updateComplete?: Promise<boolean> };
  await element.updateComplete;
  return element;
}
