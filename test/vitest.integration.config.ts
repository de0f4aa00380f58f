import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { answeringDatabases } from './databases.mjs';
import { clamdSentence } from './installed-clamd.mjs';

/** Each file boots at least one Strapi, and waits much of its time: one more at a time where there is room. */
const workers = () => (totalmem() > 12 * 1024 ** 3 ? 3 : 2);

/** Whole Strapis on real databases. */
export default defineConfig(async () => {
  const { kinds, sentences } = await answeringDatabases();
  for (const sentence of [...sentences, clamdSentence()]) process.stdout.write(`  ${sentence}\n`);

  return {
    root: fileURLToPath(new URL('..', import.meta.url)),
    test: {
      include: [
        'test/{integration,attacks,faults}/**/*.test.ts',
        'cms-plugin/server/**/*.integration.test.ts',
      ],
      exclude: ['**/node_modules/**', '**/dist/**'],
      globalSetup: 'test/integration-build.ts',
      env: { TEST_DATABASES: kinds.join(',') },
      pool: 'forks' as const,
      // A process goes on to the next file: what Strapi loads takes as long as to boot it.
      isolate: false,
      setupFiles: 'test/environment-as-found.ts',
      maxWorkers: workers(),
      // Strapi makes its tables inside a transaction, which MariaDB does not have for that; a hundred times a start.
      onConsoleLog: (line: string) => !line.includes('Transaction was implicitly committed'),
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
});
