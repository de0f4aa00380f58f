import type * as Zlib from 'node:zlib';
import type { Context } from 'koa';
import { expect, it, vi } from 'vitest';
import { KeptAnswer } from './kept-answer.js';

const pressing = vi.hoisted(() => ({ fails: false }));
vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof Zlib>();
  const brotliCompress = (...args: unknown[]): void => {
    const done = args.at(-1) as (error: Error | null, bytes: Buffer) => void;
    if (pressing.fails) done(new Error('out of memory'), Buffer.alloc(0));
    else done(null, Buffer.from('pressed'));
  };
  return { ...zlib, brotliCompress };
});

/** What is needed of a call that takes brotli. */
function call() {
  const headers: Record<string, string> = {};
  const ctx = {
    headers,
    status: 404,
    body: undefined as unknown,
    get: (name: string) => (name === 'Accept-Encoding' ? 'br' : ''),
    set: (name: string, value: string) => void (headers[name] = value),
    vary: () => undefined,
    acceptsEncodings: () => 'br',
  };
  return { ctx, of: ctx as object as Context };
}

it('is pressed anew for the next one where that failed, and says nothing of itself meanwhile', async () => {
  const kept = new KeptAnswer(Buffer.alloc(1000, 'x'), 'application/json');
  pressing.fails = true;
  const first = call();
  await expect(kept.write(first.of, 'public')).rejects.toThrow('out of memory');
  expect(first.ctx.headers).toEqual({});
  pressing.fails = false;
  const second = call();
  await kept.write(second.of, 'public');
  expect([second.ctx.status, String(second.ctx.body)]).toEqual([200, 'pressed']);
  expect(second.ctx.headers).toMatchObject({ 'Content-Encoding': 'br' });
});
