/**
 * `npm run ledger [-- --submissions 10000 --database sqlite|postgres|mysql]`: many people send while servers are
 * killed, frozen and cut off, and write down what they sent and what they were told. In the end, what was acknowledged
 * must be stored and mailed once each. Ends with 1 where it is not.
 */
import { parseArgs } from 'node:util';
import { buildAll } from '../../demo/start/builds.mjs';
import { runLedger } from './run-ledger.mjs';

const KINDS = /** @type {const} */ ({
  sqlite: 'sqlite',
  postgres: 'postgres',
  mysql: 'mariadb',
  mariadb: 'mariadb',
});
/** How many faults are printed. */
const SHOWN = 20;

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '10000' },
    database: { type: 'string', default: 'sqlite' },
    senders: { type: 'string', default: '16' },
  },
});
const submissions = Number(values.submissions);
const senders = Number(values.senders);
const database = Object.entries(KINDS).find(([name]) => name === values.database)?.[1];
if (!Number.isInteger(submissions) || submissions < 1 || !(senders >= 1) || !database) {
  console.error(
    'npm run ledger -- --submissions <number> --database sqlite|postgres|mysql --senders <number>',
  );
  process.exit(1);
}

await buildAll();
const report = await runLedger({ submissions, database, senders, say: (line) => console.log(line) });
const { counts, troubles, seconds, faults } = report;
const rows = Object.entries({ ...counts, ...troubles, seconds, 'promises broken': faults.length });
const width = Math.max(...rows.map(([name]) => name.length));
console.log(
  `\n${rows.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(7)}`).join('\n')}\n`,
);
for (const fault of faults.slice(0, SHOWN)) console.error(fault);
console.log(
  faults.length === 0 ? 'Every acknowledged submission is stored and mailed once.' : 'A promise was broken.',
);
process.exit(faults.length === 0 ? 0 : 1);
