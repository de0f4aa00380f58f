import type { Context } from 'koa';
import { expect, it } from 'vitest';
import { KeptAnswer } from './kept-answer.js';

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
  let fails = true;
  const press = (): Promise<Buffer> =>
    fails ? Promise.reject(new Error('out of memory')) : Promise.resolve(Buffer.from('pressed'));
  const kept = new KeptAnswer(Buffer.alloc(1000, 'x'), 'application/json', press);
  const first = call();
  await expect(kept.write(first.of, 'public')).rejects.toThrow('out of memory');
  expect(first.ctx.headers).toEqual({});
  fails = false;
  const second = call();
  await kept.write(second.of, 'public');
  expect([second.ctx.status, String(second.ctx.body)]).toEqual([200, 'pressed']);
  expect(second.ctx.headers).toMatchObject({ 'Content-Encoding': 'br' });
});
