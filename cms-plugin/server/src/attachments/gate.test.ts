import { describe, expect, it } from 'vitest';
import { Gate, GateFull } from './gate.js';

describe('a gate', () => {
  it('lets so many through at once, and all in the end, whatever becomes of one', async () => {
    const gate = new Gate(2, { inAll: 3, ofOne: 3 });
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
    const outcomes = await Promise.allSettled(
      [0, 1, 2, 3, 4].map((name) => gate.through('one', () => work(name))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(most).toBe(2);
  });

  it('sends away whoever comes when enough wait, in all or of the same sender, and nobody else', async () => {
    const gate = new Gate(1, { inAll: 3, ofOne: 2 });
    let open: () => void = () => undefined;
    const first = gate.through('flood', () => new Promise<void>((resolve) => (open = resolve)));
    const nothing = () => Promise.resolve();
    const waiting = [gate.through('flood', nothing), gate.through('flood', nothing)];
    await expect(gate.through('flood', nothing)).rejects.toBeInstanceOf(GateFull);
    waiting.push(gate.through('somebody', nothing));
    await expect(gate.through('else', nothing)).rejects.toBeInstanceOf(GateFull);
    open();
    await Promise.all([first, ...waiting]);
    await gate.through('flood', nothing);
  });
});
