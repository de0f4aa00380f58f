import { describe, expect, it } from 'vitest';
import { answered, shownFor } from './loaded.js';
import type { Outcome } from './staff-client.js';

const good = (data: string): Outcome<string> => ({ ok: true, data, meta: {} });
const away: Outcome<string> = { ok: false, failure: { kind: 'unreachable' } };
const oneCase = () => Promise.resolve(good(''));
const otherCase = () => Promise.resolve(good(''));

describe('what is shown of what is loaded', () => {
  const first = { load: oneCase, attempt: 0 };
  const again = { load: oneCase, attempt: 1 };
  const read = answered(null, first, good('one'));

  it('waits, then shows', () => {
    expect(shownFor(first, null)).toEqual({ state: 'loading', last: null });
    expect(shownFor(first, read)).toEqual({ state: 'ready', data: 'one', meta: {} });
  });

  it('keeps in place what stood there while it is read again', () => {
    expect(shownFor(again, read)).toMatchObject({ state: 'loading', last: { data: 'one' } });
  });

  it('keeps it as well where reading again fails, so that nothing typed beside it is lost', () => {
    const failed = answered(read, again, away);
    expect(shownFor(again, failed)).toMatchObject({ state: 'failed', last: { data: 'one' } });
    expect(shownFor({ load: oneCase, attempt: 2 }, failed)).toMatchObject({ last: { data: 'one' } });
  });

  it('shows nothing of one case where another could not be read', () => {
    const other = { load: otherCase, attempt: 1 };
    expect(shownFor(other, answered(read, other, away))).toMatchObject({ state: 'failed', last: null });
  });
});
