import { expect, it } from 'vitest';
import { madeOnce } from './made-once.js';

it('makes a thing once for each name', () => {
  let made = 0;
  const things = madeOnce((name) => ({ name, number: (made += 1) }));
  expect([things('a'), things('b'), things('a')].map(({ number }) => number)).toEqual([1, 2, 1]);
});
