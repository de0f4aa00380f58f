import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addErasures, ERASURES, joined, readErasures } from './erasures.js';
import type { Erasure } from './erasures.js';
import { joinedWithdrawals } from './withdrawals.js';
import type { Withdrawal } from './withdrawals.js';

const erasure = (reference: string, erasedAt: string): Erasure => ({
  reference,
  submittedAt: '2026-09-01T08:00:00.000Z',
  erasedAt,
  under: 'request of the applicant, 2026-11-01',
});
const first = erasure('MS-1', '2026-11-01T08:00:00.000Z');
const second = erasure('MS-2', '2026-11-02T08:00:00.000Z');

const withdrawal = (purpose: string, withdrawnAt: string): Withdrawal => ({
  reference: 'MS-1',
  submittedAt: '2026-09-01T08:00:00.000Z',
  purpose,
  withdrawnAt,
});
const news = withdrawal('news', '2026-11-01T10:00:00.000Z');
const health = withdrawal('health-data', '2026-11-02T10:00:00.000Z');

describe('the list of erasures beside the backups', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'member-services-list-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('names each erasure once, in the order of their instants', () => {
    expect(joined([second], [first, second])).toEqual([first, second]);
  });

  it('tells two cases of one reference apart by when they were sent', () => {
    const other = { ...first, submittedAt: '2026-10-01T08:00:00.000Z' };
    expect(joined([first], [other])).toHaveLength(2);
  });

  it('names each consent that was taken back once, two of one case apart', () => {
    expect(joinedWithdrawals([health], [news, health])).toEqual([news, health]);
  });

  it('only ever grows, and says until when it knows', async () => {
    expect(await readErasures(folder)).toEqual({ asOf: null, erasures: [], withdrawals: [] });
    const gone = [
      { erasures: [first], withdrawals: [news] },
      { erasures: [second], withdrawals: [health] },
      { erasures: [], withdrawals: [] },
    ];
    for (const [day, one] of gone.entries()) await addErasures(one, folder, Date.UTC(2026, 10, 1 + day, 9));
    expect(await readErasures(folder)).toEqual({
      asOf: '2026-11-03T09:00:00.000Z',
      erasures: [first, second],
      withdrawals: [news, health],
    });
  });

  it('is read as well where it was written before consents stood in it', async () => {
    const earlier = { format: 1, asOf: '2026-11-03T09:00:00.000Z', erasures: [first] };
    await writeFile(join(folder, ERASURES), JSON.stringify(earlier));
    expect(await readErasures(folder)).toMatchObject({ erasures: [first], withdrawals: [] });
  });

  it('is not passed over where it cannot be read', async () => {
    await writeFile(join(folder, ERASURES), '{"format":1');
    await expect(readErasures(folder)).rejects.toThrow('cannot be read');
    await expect(addErasures({ erasures: [first], withdrawals: [] }, folder, 0)).rejects.toThrow(
      'cannot be read',
    );
  });
});
