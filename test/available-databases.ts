import type { DatabaseKind } from './databases.mjs';

const ALL = ['sqlite', 'postgres', 'mariadb'] as const satisfies readonly DatabaseKind[];

/** The databases that this run tests, found out once before it began: for `describe.each(availableDatabases)`. */
export const availableDatabases: readonly DatabaseKind[] = ALL.filter((kind) =>
  (process.env['TEST_DATABASES'] ?? 'sqlite').split(',').includes(kind),
);
