import { describe, expect, it } from 'vitest';
import { validateAttachmentRead, validateUploadFields, validateUploadRemoval } from './upload-body.js';

const draftKey = '0123456789abcdef0123456789abcdef';
const faults = (input: unknown): string[] => {
  const outcome = validateUploadFields(input);
  return outcome.ok ? [] : outcome.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('the fields of an upload', () => {
  it('name a draft, a field and what it is for', () => {
    expect(validateUploadFields({ draftKey, field: 'evidence', service: 'financial-support' })).toEqual({
      ok: true,
      value: {
        draftKey,
        field: 'evidence',
        target: { kind: 'service-request', service: 'financial-support' },
      },
    });
    expect(faults({ draftKey, field: 'message', reference: 'KF7M2XQ9', token: 'k1.abc' })).toEqual([]);
    expect(faults({ draftKey, field: 'message', kind: 'inquiry' })).toEqual([]);
    expect(faults({ draftKey, field: 'message', kind: 'inquiry', 'guard.proof': 'e30=' })).toEqual([]);
  });

  it('may bring the secret by which the file will be named, and none that can be guessed', () => {
    const one = { draftKey, field: 'evidence', kind: 'inquiry' };
    const outcome = validateUploadFields({ ...one, uploadToken: draftKey });
    expect(outcome.ok && outcome.value.uploadToken).toBe(draftKey);
    expect(faults({ ...one, uploadToken: 'short' }).map((fault) => fault.split(' ')[0])).toEqual([
      'uploadToken',
    ]);
  });

  it('are for exactly one thing', () => {
    expect(faults({ draftKey, field: 'evidence' })).toEqual(['service required']);
    expect(faults({ draftKey, field: 'evidence', service: 'a', kind: 'inquiry' })).toEqual([
      'service notAsked',
    ]);
    expect(faults({ draftKey, field: 'evidence', service: 'a', token: 'b' })).toEqual(['token notAsked']);
    expect(faults({ draftKey, field: 'message', reference: 'KF7M2XQ9' })).toEqual(['token required']);
  });

  it('hold nothing that is not asked, and no draft that could be guessed', () => {
    expect(faults({ draftKey: 'short', field: 'evidence', service: 'a' })).toEqual([
      'draftKey patternMismatch',
    ]);
    expect(faults({ draftKey, field: '../x', service: 'a' })).toEqual(['field patternMismatch']);
    expect(faults({ draftKey, field: 'evidence', service: 'a', path: '/etc' })).toEqual(['path unknownKey']);
  });
});

describe('removing an upload', () => {
  it('needs the token and the draft that it belongs to', () => {
    expect(validateUploadRemoval({ uploadToken: 'a'.repeat(32), draftKey }).ok).toBe(true);
    expect(validateUploadRemoval({ uploadToken: 'a'.repeat(32) }).ok).toBe(false);
  });

  it('may bring the proof of work that it was asked for, as reading a file may', () => {
    const guard = { proof: 'e30=' };
    expect(validateUploadRemoval({ uploadToken: 'a'.repeat(32), draftKey, guard }).ok).toBe(true);
    const one = { reference: 'KF7M2XQ9', token: 'k1.abc', attachment: '0'.repeat(32) };
    expect(validateAttachmentRead({ ...one, guard }).ok).toBe(true);
    expect(validateAttachmentRead({ ...one, guard: { other: 1 } }).ok).toBe(false);
  });
});
