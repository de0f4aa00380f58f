import { describe, expect, it } from 'vitest';
import { proxyWarning } from './proxy-warning.js';

describe('the warning at start', () => {
  it('is given where a proxy is believed and nobody said how many there are', () => {
    expect(proxyWarning({ proxy: true, maxIpsCount: 0 })).toMatch(/server\.proxy\.maxIpsCount/);
  });

  it('is not given where the number is told, or no proxy is believed', () => {
    expect(proxyWarning({ proxy: true, maxIpsCount: 1 })).toBeNull();
    expect(proxyWarning({ proxy: false, maxIpsCount: 0 })).toBeNull();
  });
});
