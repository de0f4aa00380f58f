import { describe, expect, it } from 'vitest';
import { Gate } from './gate.js';

describe('a gate', () => {
  it('lets so many through at once, and all in the end, whatever becomes of one', async () => {
    const gate = new Gate(2);
    let inside = 0;
    let most = 0;
    const work = async (name: number) => {
      inside += 1;
      most = Math.max(most, inside);
      await Promise.resolve();
      inside -= 1;
      if (name === 1) throw new Error('this one fails');
      return name;
    };
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((name) => gate.through(() => work(name))));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(most).toBe(2);
  });
});
