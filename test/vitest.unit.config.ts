import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rules and pure parts: no server, no browser, no clock but the one handed in. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Pure parts leave nothing behind, and a process for each file takes longer than its tests.
    isolate: false,
    testTimeout: 30_000,
    include: [
      'cms-plugin/**/*.test.{ts,tsx}',
      'demo/**/*.test.ts',
      'test/ledger/**/*.test.ts',
      'test/texts/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.integration.test.ts'],
  },
});
