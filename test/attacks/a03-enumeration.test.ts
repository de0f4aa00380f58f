import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReference } from '@member-services/contract/forms';
import { exampleInquiry, post, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const ASKED = 240;
const KNOWN = 12;

interface Timed {
  status: number;
  text: string;
  milliseconds: number;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * How surely two samples differ: the share of pairs in which one is greater (Mann and Whitney), 0.5 where they are alike.
 * It is not moved by the few slow answers of a busy machine.
 */
function greaterShare(ones: readonly number[], others: readonly number[]): number {
  let greater = 0;
  for (const one of ones) for (const other of others) greater += one > other ? 1 : one === other ? 0.5 : 0;
  return greater / (ones.length * others.length);
}

describe('a03 whether somebody has sent something', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    for (let index = 0; index < KNOWN; index += 1) {
      const email = `known-${String(index)}@example.org`;
      const applicant = { kind: 'public', name: 'سائل تجريبي', email, preferredChannel: 'email' };
      await send(instance.url, exampleInquiry({ applicant }));
    }
  });
  afterAll(() => instance.stop());

  const timed = async (path: string, body: object): Promise<Timed> => {
    const begun = performance.now();
    const { status, text } = await post(instance.url, path, body);
    return { status, text, milliseconds: performance.now() - begun };
  };

  /** Asks by turns, so that whatever else the machine does meets both alike. */
  const askedByTurns = async (
    path: string,
    known: (index: number) => object,
    unknown: (index: number) => object,
  ) => {
    const answers: { known: Timed[]; unknown: Timed[] } = { known: [], unknown: [] };
    for (let index = 0; index < ASKED / 2; index += 1) {
      const turns = [
        async () => answers.known.push(await timed(path, known(index))),
        async () => answers.unknown.push(await timed(path, unknown(index))),
      ];
      for (const turn of index % 2 ? turns.reverse() : turns) await turn();
    }
    return answers;
  };

  const expectAlike = ({ known, unknown }: { known: Timed[]; unknown: Timed[] }, status: number) => {
    expect(new Set([...known, ...unknown].map((answer) => answer.status))).toEqual(new Set([status]));
    expect(new Set([...known, ...unknown].map(({ text }) => text)).size).toBe(1);
    const [ones, others] = [known, unknown].map((answers) => answers.map(({ milliseconds }) => milliseconds));
    const share = greaterShare(ones ?? [], others ?? []);
    const ratio = median(ones ?? []) / median(others ?? []);
    expect(share, `medians ${String(ratio)}`).toBeGreaterThan(0.35);
    expect(share, `medians ${String(ratio)}`).toBeLessThan(0.65);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  };

  it('a03 cannot be told from the answer to who lost their link, nor from the time it takes', async () => {
    expectAlike(
      await askedByTurns(
        '/tracking/recovery',
        (index) => ({ contact: `known-${String(index % KNOWN)}@example.org` }),
        (index) => ({ contact: `never-${String(index % KNOWN)}@example.org` }),
      ),
      202,
    );
  });

  it('a03 cannot be told from the answer to a wrong code, nor from the time it takes', async () => {
    const rows: { reference: string }[] = await instance.app.db
      .connection('ms_submissions')
      .select('reference');
    const unused = (index: number) =>
      createReference((count) => new Uint8Array(count).map((_, place) => (index * 31 + place * 7) % 256));
    const token = `k1.${'A'.repeat(22)}`;
    expectAlike(
      await askedByTurns(
        '/tracking',
        (index) => ({ reference: rows[index % KNOWN]?.reference ?? '', token }),
        (index) => ({ reference: unused(index), token }),
      ),
      404,
    );
  });
});
