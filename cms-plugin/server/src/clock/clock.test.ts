import { describe, expect, it } from 'vitest';
import { assertHonestClock, OffsetClock } from './clock.js';
import type { Clock } from './clock.js';

const noon: Clock = { now: () => Promise.resolve(1_000) };

describe('the clock', () => {
  it('can be moved ahead of another for tests and the demo, and adds up', async () => {
    const moved = new OffsetClock(noon);
    moved.advance(500);
    moved.advance(500);
    expect(await moved.now()).toBe(2_000);
    expect(await noon.now()).toBe(1_000);
  });

  it('is refused in production when it was moved, and only then', () => {
    expect(() => assertHonestClock(new OffsetClock(noon), 'production')).toThrow('refused in production');
    expect(() => assertHonestClock(new OffsetClock(noon), 'test')).not.toThrow();
    expect(() => assertHonestClock(noon, 'production')).not.toThrow();
  });
});
