import { civilDayOf, startOfDay } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { waitForHands } from './erasure-wait.js';

describe('an erasure that is due while a message waits for hands', () => {
  const due = startOfDay('2026-11-10');
  const wait = (lookedAt: string, now: string) => {
    const answer = waitForHands(due, startOfDay(lookedAt), startOfDay(now));
    return answer && { until: civilDayOf(answer.until), warnOf: answer.warnOf };
  };

  it('waits thirty days more, looks every day, and warns once', () => {
    expect(wait('2026-11-10', '2026-11-10')).toEqual({ until: '2026-11-11', warnOf: '2026-12-10' });
    expect(wait('2026-11-11', '2026-11-11')).toEqual({ until: '2026-11-12', warnOf: null });
    expect(wait('2026-12-09', '2026-12-09')).toEqual({ until: '2026-12-10', warnOf: null });
    expect(wait('2026-12-10', '2026-12-10')).toBeNull();
  });

  it('leaves a week after the warning where it comes to light long after', () => {
    expect(wait('2026-11-10', '2027-02-01')).toEqual({ until: '2027-02-08', warnOf: '2027-02-08' });
    expect(wait('2027-02-08', '2027-02-08')).toBeNull();
  });
});
