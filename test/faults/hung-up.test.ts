import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

describe('a caller who hangs up in the middle of a call', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ seed: 'none' });
  });
  afterAll(() => instance.stop());

  it('leaves one line without a stack, and the server answers the next one', async () => {
    const debug = vi.spyOn(instance.app.log, 'debug');
    const errors = vi.spyOn(console, 'error');
    const warnings = vi.spyOn(instance.app.log, 'warn');
    const socket = connect(Number(new URL(instance.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      'POST /api/member-services/submissions HTTP/1.1',
      'Host: x',
      'Content-Type: application/json',
    ];
    socket.write(`${[...head, 'Content-Length: 1000'].join('\r\n')}\r\n\r\n{"kind":`);
    await vi.waitFor(async () => {
      const count = await new Promise<number>((resolve, reject) => {
        instance.app.server.httpServer.getConnections((error, open) =>
          error ? reject(error) : resolve(open),
        );
      });
      expect(count).toBeGreaterThan(0);
    }, 20_000);
    socket.resetAndDestroy();
    await vi.waitFor(() => {
      const lines = debug.mock.calls.map(([line]: unknown[]) => (typeof line === 'string' ? line : ''));
      expect(lines.filter((line) => line.includes('a caller hung up before the answer'))).toHaveLength(1);
    }, 20_000);
    expect(errors.mock.calls).toEqual([]);
    expect(warnings).not.toHaveBeenCalled();
    expect((await fetch(`${instance.url}/api/member-services/health`)).status).toBe(200);
  });

  it('is told from a fault with the same name: that is reported as before', () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fault = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    instance.app.server.app.emit('error', fault, { req: { socket: { destroyed: false } } });
    expect(errors).toHaveBeenCalledTimes(1);
    expect(String(errors.mock.calls[0]?.[0])).toContain('ECONNRESET');
  });
});
