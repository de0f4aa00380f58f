/**
 * `npm run texts`: every sentence that anybody reads, by screen, Arabic beside English, as plain text to be read aloud.
 * `npm run texts -- tracking` prints only the screens whose name holds the word. Ends with 1 when a sentence is missing
 * in one language or a counted one lacks a form.
 */
import { runnerImport } from 'vite';

/** @typedef {import('./text-tables.ts').TextTable} TextTable */

const { module } = await runnerImport(new URL('text-tables.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
/** @type {readonly TextTable[]} */
const tables = /** @type {{ TEXT_TABLES: readonly TextTable[] }} */ (module).TEXT_TABLES;

/**
 * Every sentence of a table by its dotted path.
 * @param {unknown} table
 * @param {string} path
 * @returns {[string, string][]}
 */
function sentences(table, path = '') {
  if (typeof table === 'string') return [[path, table.replace(/\s*\n\s*/g, ' ¶ ')]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** @type {string[]} */
const faults = [];

for (const { screen, ar, en } of tables) {
  if (!process.argv.slice(2).every((word) => screen.includes(word))) continue;
  console.log(`\n── ${screen}\n`);
  const arabic = new Map(sentences(ar));
  const english = new Map(sentences(en));
  for (const path of new Set([...arabic.keys(), ...english.keys()])) {
    const [form = ''] = path.split('.').slice(-1);
    const isForm = FORMS.includes(form) && arabic.has(path.replace(/\w+$/, 'many'));
    if (!arabic.get(path)?.trim() !== !english.get(path)?.trim() && !isForm)
      faults.push(`${screen}: ${path}`);
    if (isForm) {
      for (const other of FORMS) {
        if (!arabic.has(path.replace(/\w+$/, other))) faults.push(`${screen}: ${path} has no ${other}`);
      }
    }
    console.log(`${path}\n    ${arabic.get(path) ?? '–'}\n    ${english.get(path) ?? '–'}`);
  }
}

if (faults.length > 0) {
  console.error(`\nMissing in one language:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
