import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonGateway } from '../../cms-plugin/server/src/outbox/sms-gateway.js';

/** A gateway that takes a message and keeps silent the first time. */
describe('f09 the provider accepts, and the answer is lost', () => {
  const taken: { key: string | undefined; body: string }[] = [];
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => void take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/messages`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const key = request.headers['idempotency-key'];
    taken.push({ key: typeof key === 'string' ? key : undefined, body });
    if (taken.length > 1) response.setHeader('content-type', 'application/json').end('{"data":{"id":77}}');
  }

  it('f09 tries again under the same id, by which the gateway knows it', async () => {
    const gateway = jsonGateway({
      url,
      body: { to: '{{to}}', text: '{{text}}', ref: '{{id}}' },
      idPath: 'data.id',
      timeoutMs: 2000,
    });
    const sms = { to: '+966510000000', text: 'نص "مقتبس", {{to}}', id: 'abc123' };
    await expect(gateway.send(sms)).rejects.toThrow();
    expect(await gateway.send(sms)).toEqual({ providerId: '77' });
    expect(taken.map(({ key }) => key)).toEqual(['abc123', 'abc123']);
    expect(taken[0]?.body).toBe(taken[1]?.body);
    expect(JSON.parse(taken[0]?.body ?? '')).toEqual({ to: sms.to, text: sms.text, ref: sms.id });
  });
});
