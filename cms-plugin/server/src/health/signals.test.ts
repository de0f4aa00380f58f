import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endOnSecondSignal } from './signals.js';

class ExampleProcess extends EventEmitter {
  exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

let now = 0;
let target = new ExampleProcess();
let takeBack: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  target = new ExampleProcess();
  takeBack = endOnSecondSignal(target, () => now);
});
afterEach(() => vi.useRealTimers());

it('leaves the first signal to Strapi', () => {
  target.emit('SIGTERM');
  expect(target.exits).toEqual([]);
});

it('takes one wish that arrives twice at once for one', () => {
  target.emit('SIGINT');
  now = 40;
  target.emit('SIGINT');
  expect(target.exits).toEqual([]);
});

it('ends at once on a second wish', () => {
  target.emit('SIGTERM');
  now = 1_000;
  target.emit('SIGTERM');
  expect(target.exits).toEqual([1]);
});

it('ends half a minute after the first, whatever hangs', () => {
  target.emit('SIGTERM');
  vi.advanceTimersByTime(29_999);
  expect(target.exits).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(target.exits).toEqual([1]);
});

it('is taken back where the server ends for another reason', () => {
  takeBack();
  target.emit('SIGTERM');
  expect(target.listenerCount('SIGTERM')).toBe(0);
});
