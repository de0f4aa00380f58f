import { expect, it } from 'vitest';
import { runLedger } from '../ledger/run-ledger.mjs';

it('keeps what it acknowledged, once each, while the server is cut off and killed', async () => {
  const report = await runLedger({
    submissions: 150,
    database: 'sqlite',
    senders: 8,
    troubleEveryMs: 300,
    kinds: ['cut', 'killed', 'cut'],
    turns: 3,
  });
  expect(report.faults).toEqual([]);
  expect(report.counts['acknowledged']).toBeGreaterThan(130);
  expect(report.troubles.killed).toBe(1);
});
