import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../demo/start/builds.mjs';
import { repository } from '../../demo/start/paths.mjs';
import { machine } from './machine.js';
import { inbox } from './parts/inbox.js';
import { keystroke } from './parts/keystroke.js';
import { loading } from './parts/loading.js';
import { reads } from './parts/reads.js';
import { start } from './parts/start.js';
import { submissions } from './parts/submissions.js';
import type { Row } from './rows.js';
import { isWithin } from './rows.js';
import { tableOf } from './table.js';

/** What every part is handed. */
export interface BenchSettings {
  /** An empty folder of the part's own, removed afterwards. */
  folder: string;
  /** How often everything is measured. */
  rounds: number;
  /** Greatest number of submissions that the inbox is measured with. */
  size: number;
}

type Part = (settings: BenchSettings) => Promise<Row[]>;

/** Each part boots what it needs, measures, and ends it again. */
const PARTS: Record<string, Part> = { loading, keystroke, submissions, reads, start, inbox };

/** Filling a million submissions takes minutes, so it is asked for by name. */
const USUAL = ['loading', 'keystroke', 'submissions', 'reads', 'start'];

const print = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run bench [-- <part>… --rounds=5 --size=1000000]`: measures, prints the table, keeps every measurement under
 * `test/bench/results/`.
 * @returns exit code: 1 when anything falls short of its budget
 */
export async function bench(given: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: number) =>
    Number(given.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
  const named = given.filter((one) => !one.startsWith('--'));
  const unknown = named.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    print(`There is no part "${unknown.join('", "')}". The parts: ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const settings = { rounds: option('rounds', 5), size: option('size', 1_000_000) };
  const before = machine();
  await buildAll();
  const rows: Row[] = [];
  for (const name of named.length > 0 ? named : USUAL) {
    print(`\n── ${name}`);
    const folder = mkdtempSync(join(tmpdir(), 'member-services-bench-'));
    try {
      const measured = (await PARTS[name]?.({ ...settings, folder })) ?? [];
      for (const row of measured) print(`${row.what}: ${row.value} ${row.unit} (${row.beside})`);
      rows.push(...measured);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  keep({ machine: before, ...settings, rows });
  print(`\n${tableOf(rows)}\n`);
  const short = rows.filter((row) => !isWithin(row));
  print(
    short.length === 0
      ? 'All within their budgets.'
      : `Short of the budget: ${short.map(({ what }) => what).join(' · ')}`,
  );
  return short.length === 0 ? 0 : 1;
}

function keep(results: object): void {
  const folder = join(repository, 'test/bench/results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  print(`\nEvery measurement: ${file.slice(repository.length + 1)}`);
}
