import { createServer, get } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Stopping } from './stopping.js';

let server: Server;
let port = 0;
let answering: ServerResponse[] = [];
let arrived: () => void = () => undefined;

beforeEach(async () => {
  answering = [];
  server = createServer((_request, response) => {
    answering.push(response);
    arrived();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks, and hands over the answer to come once the question is with the server. */
async function ask(): Promise<{ answer: Promise<IncomingMessage> }> {
  const there = new Promise<void>((resolve) => (arrived = resolve));
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', headers: { Connection: 'keep-alive' } }, resolve).once('error', reject);
  });
  answer.catch(() => undefined); // a server that ends cuts it off
  await there;
  return { answer };
}

it('waits for the answer under way, says that it is the last, and takes nobody new', async () => {
  const stopping = new Stopping(server, { announceMs: 0, limitMs: 10_000 });
  const asked = await ask();
  let over = false;
  const run = stopping.run(() => Promise.resolve()).then((left) => ((over = true), left));
  expect(stopping.begun).toBe(true);
  await expect(fetch(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow();
  expect(over).toBe(false);
  answering[0]?.end('done');
  const answer = await asked.answer;
  expect(answer.headers.connection).toBe('close');
  answer.resume();
  expect(await run).toBe(0);
});

it('waits for the work that nobody asked for', async () => {
  const stopping = new Stopping(server, { announceMs: 0, limitMs: 10_000 });
  let ended = false;
  await stopping.run(async () => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    ended = true;
  });
  expect(ended).toBe(true);
});

it('ends at its limit, and tells how many it cut off', async () => {
  const stopping = new Stopping(server, { announceMs: 0, limitMs: 5 });
  await ask();
  expect(await stopping.run(() => new Promise(() => undefined))).toBe(1);
});
