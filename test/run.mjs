/**
 * `npm test`: installs what is missing, then checks and tests everything. `npm test -- unit widget` runs only the
 * steps named. The last line is always `N passed, N failed`; any failing step makes the exit code 1.
 */
import { installMissing } from '../demo/start/install.mjs';
import { requireNode } from '../demo/start/node-version.mjs';

requireNode();
installMissing();

// These bring packages along, which are installed only now.
const { checkFormat, checkLint, checkTypes } = await import('./runner/checks.mjs');
const { build, integration, journeys, unit, widget } = await import('./runner/suites.mjs');

/** @typedef {[name: string, step: () => Promise<import('./runner/counts.mjs').Counts>]} Step */

/**
 * One row after another; what stands in the same row has use for one processor only, and runs side by side.
 * @type {Step[][]}
 */
const rows = [
  [['types', checkTypes]],
  [['lint', checkLint]],
  [
    ['format', checkFormat],
    ['build', build],
  ],
  [['unit', unit]],
  [['widget', widget]],
  [['integration', integration]],
  [['journeys', journeys]],
];
const steps = rows.flat();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(
    `There is no step "${unknown.join('", "')}". The steps are: ${steps.map(([name]) => name).join(', ')}.`,
  );
  process.exit(1);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => process.exit(130));

const total = { passed: 0, failed: 0 };
const summary = /** @type {string[]} */ ([]);

/** @param {Step} step */
async function take([name, step]) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = await step().catch((/** @type {unknown} */ cause) => {
    console.error(cause instanceof Error ? cause.message : cause);
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  summary.push(
    `${name.padEnd(12)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  );
}

for (const row of rows)
  await Promise.all(row.filter(([name]) => wanted.length === 0 || wanted.includes(name)).map(take));

console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
