import { describe, expect, it } from 'vitest';
import { config } from './config.js';
import type { PluginConfig } from './config.js';

const defaults = config.default({ env: (_name, fallback) => fallback });
const start = (changes: Partial<PluginConfig>) => () => config.validator({ ...defaults, ...changes });

describe('the configuration', () => {
  it('starts as it comes', () => {
    expect(start({})).not.toThrow();
  });

  it('is refused under what the policy promises (E5)', () => {
    expect(start({ periods: { ...defaults.periods, decisionMinimumDays: 13 } })).toThrow(/14 days/);
  });

  it('is refused with secrets that can be guessed', () => {
    expect(start({ metricsToken: 'short' })).toThrow(/metricsToken/);
    expect(start({ receiptSecret: 'short' })).toThrow(/receiptSecret/);
    expect(start({ metricsToken: 'a'.repeat(16), receiptSecret: 'b'.repeat(16) })).not.toThrow();
  });

  it('is refused with an allowance that nothing would count, and takes the others', () => {
    const { limits } = defaults;
    const allowance = { soft: 5, hard: 50, seconds: 600 };
    for (const purpose of ['tracking', 'question', 'upload', 'receipt'] as const) {
      const set = { ...limits[purpose], identifier: allowance };
      expect(start({ limits: { ...limits, [purpose]: set } }), purpose).toThrow(
        `limits.${purpose}.identifier`,
      );
      expect(limits[purpose], purpose).not.toHaveProperty('identifier');
    }
    for (const purpose of ['submission', 'action', 'recovery', 'rating'] as const) {
      const set = { ...limits[purpose], identifier: allowance };
      expect(start({ limits: { ...limits, [purpose]: set } }), purpose).not.toThrow();
    }
    expect(
      start({ limits: { ...limits, upload: { ...limits.upload, inAll: { ...allowance, soft: 0 } } } }),
    ).toThrow(/greater than 0/);
  });

  it('is refused where no working hour would ever pass', () => {
    const { calendar } = defaults;
    expect(start({ calendar: { ...calendar, opens: '16:00', closes: '08:00' } })).toThrow(/calendar/);
    expect(start({ calendar: { ...calendar, closes: calendar.opens } })).toThrow(/calendar/);
    expect(start({ calendar: { ...calendar, closes: 'late' } })).toThrow(/calendar/);
  });
});
