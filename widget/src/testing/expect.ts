import { render } from 'lit';
import type { TemplateResult } from 'lit';

/** The assertions and fixtures of the tests, from one place. */
export { expect } from '@esm-bundle/chai';
export { html } from 'lit';
export { waitUntil } from './wait-until.js';

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
