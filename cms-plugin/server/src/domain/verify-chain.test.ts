import { describe, expect, it } from 'vitest';
import { freshKeys } from '../keys/test-keys.js';
import { CHAIN_START, contentDigest, entryMac } from './history-chain.js';
import { verifyChain } from './verify-chain.js';
import type { Books, KeptContent, SealedEntry } from './verify-chain.js';

const keys = freshKeys('k1');
const words = { words: 'نرجو استكمال البيانات.' };
const content: KeptContent = { id: 11, salt: 'salt', content: words, erasedAt: null };

function entry(previous: SealedEntry | undefined, changes: Partial<SealedEntry>): SealedEntry {
  const unsealed = {
    id: (previous?.id ?? 0) + 1,
    submissionId: 1,
    sequence: (previous?.sequence ?? 0) + 1,
    at: 1_000,
    action: 'submit' as const,
    role: 'applicant' as const,
    staffId: null,
    staffName: null,
    status: 'submitted' as const,
    contentId: null,
    contentDigest: '',
    keyId: 'k1',
    previousMac: previous?.mac ?? CHAIN_START,
    ...changes,
  };
  return { ...unsealed, mac: entryMac(keys, unsealed) };
}

const first = entry(undefined, {});
const second = entry(first, {
  action: 'requestCorrection',
  role: 'officer',
  staffId: '7',
  status: 'awaiting-applicant',
  contentId: 11,
  contentDigest: contentDigest('salt', words),
});
const whole: Books = {
  submissionId: 1,
  status: 'awaiting-applicant',
  entries: [first, second],
  contents: new Map([[11, content]]),
};
const codes = (changes: Partial<Books>) =>
  verifyChain(keys, { ...whole, ...changes }).faults.map(({ code }) => code);
const withContent = (changes: Partial<KeptContent>) => ({
  contents: new Map([[11, { ...content, ...changes }]]),
});

describe('the books of a submission', () => {
  it('are in order when nobody touched them', () => {
    expect(verifyChain(keys, whole)).toEqual({ faults: [], erased: 0 });
  });

  it('show an entry whose time, actor or status was changed', () => {
    for (const change of [{ at: 2_000 }, { staffId: '8' }, { status: 'verified' as const }]) {
      expect(codes({ entries: [first, { ...second, ...change }] })).toContain('entryAltered');
    }
  });

  it('show an entry that was taken out, wherever it stood', () => {
    expect(codes({ entries: [second] })).toContain('chainBroken');
    const third = entry(second, { action: 'supplyCorrection' });
    expect(codes({ entries: [first, third], status: 'submitted' })).toContain('chainBroken');
    expect(codes({ entries: [first] })).toContain('statusMismatch');
  });

  it('show words that were changed or taken away', () => {
    expect(codes(withContent({ content: { words: 'غير ذلك' } }))).toEqual(['contentAltered']);
    expect(codes(withContent({ salt: 'other' }))).toEqual(['contentAltered']);
    expect(codes({ contents: new Map() })).toEqual(['contentMissing']);
  });

  it('still hold when words were erased by right, and say how many', () => {
    const erased = withContent({ content: null, salt: null, erasedAt: 9_000 });
    expect(verifyChain(keys, { ...whole, ...erased })).toEqual({ faults: [], erased: 1 });
    expect(codes(withContent({ content: null, salt: null }))).toEqual(['contentMissing']);
  });

  it('show a submission that was deleted, one without a history, and a status set behind their back', () => {
    expect(codes({ status: undefined })).toEqual(['submissionMissing']);
    expect(codes({ entries: [] })).toEqual(['historyMissing']);
    expect(codes({ status: 'accepted' })).toEqual(['statusMismatch']);
  });

  it('cannot be judged without the key, and say so', () => {
    expect(verifyChain(freshKeys('k2'), whole).faults.map(({ code }) => code)).toEqual([
      'keyGone',
      'keyGone',
    ]);
  });
});
