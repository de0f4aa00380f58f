import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReference, formatReference, parseReference } from './reference-number.js';

const references = fc.uint8Array({ minLength: 40, maxLength: 40 }).map((bytes) => {
  let at = 0;
  // Some fair bytes always follow, so that it ends.
  return createReference((count) => Uint8Array.from({ length: count }, () => bytes[at++] ?? at % 200));
});

const ALPHABET = Array.from('23456789ABCDEFGHJKMNPQRTVWXYZ');

describe('a reference', () => {
  it('has eight signs that are not mistaken for each other', () => {
    fc.assert(fc.property(references, (reference) => /^[2-9A-HJKMNP-RTV-Z]{8}$/.test(reference)));
  });

  it('is shown in two groups and read back', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(formatReference(reference)).toMatch(/^\w{4}-\w{4}$/);
        expect(parseReference(formatReference(reference))).toBe(reference);
      }),
    );
  });

  it('is read whatever the case, spaces, hyphens and digits', () => {
    const arabic = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    fc.assert(
      fc.property(references, (reference) => {
        for (const typed of [
          reference.toLowerCase(),
          arabic(reference),
          ` ${reference.slice(0, 2)} - ${reference.slice(2)}\u200f`,
        ]) {
          expect(parseReference(typed)).toBe(reference);
        }
      }),
    );
  });

  it('is not read with any one sign wrong', () => {
    fc.assert(
      fc.property(references, fc.nat(7), fc.constantFrom(...ALPHABET), (reference, place, sign) => {
        const changed = reference.slice(0, place) + sign + reference.slice(place + 1);
        expect(parseReference(changed)).toBe(changed === reference ? reference : null);
      }),
    );
  });

  it('is not read with two neighbours swapped', () => {
    fc.assert(
      fc.property(references, fc.nat(6), (reference, place) => {
        const [first, second] = [reference.charAt(place), reference.charAt(place + 1)];
        const swapped = reference.slice(0, place) + second + first + reference.slice(place + 2);
        expect(parseReference(swapped)).toBe(first === second ? reference : null);
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of ['', 'ABC', 'x'.repeat(10_000), '0000-0000', 'LIOU-1100', '😀😀😀😀'])
      expect(parseReference(text)).toBeNull();
  });

  it('uses every sign alike, however the random bytes lie', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 232; byte += 1) {
      const reference = createReference((count) => new Uint8Array(count).fill(byte));
      counts.set(reference.charAt(0), (counts.get(reference.charAt(0)) ?? 0) + 1);
    }
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });
});
