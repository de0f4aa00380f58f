import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

/** axe-core is a classic script: loading it sets this global. */
declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** Fails with the rules broken and where, when axe finds anything wrong in an element and all that it shows. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary ?? ''}`);
    return `${id}\n${places.join('\n')}`;
  });
  if (found.length > 0) throw new Error(`Not accessible:\n${found.join('\n')}`);
}
