import { expect, it } from 'vitest';
import { runLedger } from '../ledger/run-ledger.mjs';

it('keeps what it acknowledged, once each, while the server is cut off and killed', async () => {
  const report = await runLedger({
    submissions: 200,
    database: 'sqlite',
    senders: 8,
    leaseMs: 9_000,
    troubleEveryMs: 250,
    kinds: ['killed', 'cut'],
    turns: 2,
  });
  expect(report.faults).toEqual([]);
  expect(report.counts['acknowledged']).toBeGreaterThan(170);
  expect(report.troubles.killed).toBe(1);
}, 240_000);
