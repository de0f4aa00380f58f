import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, get, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { startSecondInstance } from './second-instance.js';
import type { SecondInstance } from './second-instance.js';

const SENDERS = 8;

/** A call whose body the server has in half when the signal comes. */
class HalfSentCall {
  private heard = '';
  private readonly rest: string;
  private readonly ended: Promise<void>;

  private constructor(
    private readonly socket: Socket,
    text: string,
  ) {
    this.rest = text.slice(20);
    socket.on('data', (chunk: Buffer) => (this.heard += chunk.toString()));
    this.ended = new Promise((resolve) => socket.once('close', () => resolve()));
  }

  static async begin(url: string, body: object): Promise<HalfSentCall> {
    const { hostname, port } = new URL(url);
    const text = JSON.stringify(body);
    const socket = connect(Number(port), hostname);
    const call = new HalfSentCall(socket, text);
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    socket.write(
      `POST /api/member-services/submissions HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text.slice(0, 20)}`,
    );
    return call;
  }

  /** Sends the rest, and hands over what was answered until the server hung up. */
  async finish(): Promise<string> {
    this.socket.write(this.rest);
    await this.ended;
    return this.heard;
  }
}

describe('f32 a server that is told to end while people are sending', () => {
  let instance: StrapiInstance;
  let ending: SecondInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    ending = await startSecondInstance({ MEMBER_SERVICES_STOP_ANNOUNCE_MS: '300' });
  });
  afterAll(() => instance.stop());

  it('f32 says so, answers what is under way, keeps all that it acknowledged, and ends by itself with 0', async () => {
    const half = await HalfSentCall.begin(ending.url, exampleInquiry());
    const acknowledged: string[] = [];
    const cutOff: unknown[] = [];
    let told = false;

    /** Sends one after another until nobody listens any more. */
    const sender = async (): Promise<void> => {
      for (;;) {
        try {
          const { status, body } = await post<SubmissionReceipt>(
            ending.url,
            '/submissions',
            exampleInquiry(),
          );
          expect(status).toBe(201);
          acknowledged.push(body.data.reference);
        } catch (error) {
          if (!told) throw error;
          cutOff.push(error);
          return;
        }
      }
    };
    const senders = Array.from({ length: SENDERS }, sender);
    while (acknowledged.length < SENDERS) await pause(5);

    expect((await get(ending.url, '/ready')).status).toBe(200);
    told = true;
    ending.signal('SIGTERM');
    let announced = await get(ending.url, '/ready');
    while (announced.status === 200) announced = await get(ending.url, '/ready');
    expect(announced.status).toBe(503);
    expect(announced.body.error.details.errors).toEqual([
      { path: '', code: 'notReady', params: { reason: 'stopping' } },
    ]);

    await Promise.all(senders);
    const answer = await half.finish();
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    expect(await ending.ended).toEqual({ code: 0, signal: null });

    const submissions = instance.app.db.connection<{ reference: string }>('ms_submissions');
    const rows = await submissions.select('reference');
    const stored = rows.map(({ reference }) => reference);
    expect(stored).toEqual(expect.arrayContaining(acknowledged));
    // Nobody was refused in the middle: what is stored was acknowledged, the half-sent one with it.
    expect(stored).toHaveLength(acknowledged.length + 1);
    expect(cutOff).toHaveLength(SENDERS);
  });
});
