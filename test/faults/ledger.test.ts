import { expect, it } from 'vitest';
import { runLedger } from '../ledger/run-ledger.mjs';

it('keeps what it acknowledged, once each, while the server is cut off, killed and frozen', async () => {
  const report = await runLedger({
    submissions: 150,
    database: 'sqlite',
    senders: 8,
    troubleEveryMs: 300,
  });
  expect(report.faults).toEqual([]);
  expect(report.counts['acknowledged']).toBeGreaterThan(130);
  expect(report.troubles.killed).toBeGreaterThan(0);
});
