import { afterAll } from 'vitest';

/** Several files of tests share a process, and every instance writes what it needs into its environment. */
const found = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env))
    if (!(name in found)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, found);
});
