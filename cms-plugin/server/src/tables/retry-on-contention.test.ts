import { describe, expect, it } from 'vitest';
import { Patience, PATIENCE_MS, retryOnContention } from './retry-on-contention.js';

const busy = Object.assign(new Error('x'), { code: 'SQLITE_BUSY' });

describe('a transaction that has to give way', () => {
  it('is tried again, and says in the end what it came to', async () => {
    let tried = 0;
    const work = () => Promise.resolve().then(() => ((tried += 1) < 3 ? Promise.reject(busy) : 'done'));
    expect(await retryOnContention(work)).toBe('done');
    expect(tried).toBe(3);
  });

  it('is not tried for ever', async () => {
    await expect(retryOnContention(() => Promise.reject(busy))).rejects.toBe(busy);
  });

  it('is not tried again once it has waited so long that its sender had better come again', async () => {
    let now = 0;
    const patience = new Patience(() => now);
    now = PATIENCE_MS - 1;
    expect(await patience.lasts()).toBe(true);
    now = PATIENCE_MS;
    expect(await patience.lasts()).toBe(false);
  });

  it('fails at once for any other reason', async () => {
    let tried = 0;
    const work = () => {
      tried += 1;
      return Promise.reject(new Error('no further'));
    };
    await expect(retryOnContention(work)).rejects.toThrow('no further');
    expect(tried).toBe(1);
  });
});
