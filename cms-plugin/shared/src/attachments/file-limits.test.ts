import { describe, expect, it } from 'vitest';
import { fileLimits, MAX_FILE_BYTES, megabytes } from './file-limits.js';
import { typeByName, typeLabels } from './file-type.js';

describe('what a field takes', () => {
  it('is what it states, as far as it can be taken at all', () => {
    const limits = fileLimits({ accept: ['application/pdf', 'image/svg+xml', 'text/html'], maxFiles: 2 });
    expect(limits).toEqual({ accept: ['application/pdf'], maxFiles: 2, maxBytes: MAX_FILE_BYTES });
  });

  it('is everything known where it states nothing', () => {
    expect(typeLabels(fileLimits({}).accept)).toBe('PDF, JPEG, PNG, WebP');
    expect(fileLimits({}).maxFiles).toBe(5);
  });

  it('is never more than the association takes', () => {
    expect(fileLimits({ maxBytes: MAX_FILE_BYTES * 5 }, 1_000).maxBytes).toBe(1_000);
    expect(megabytes(MAX_FILE_BYTES)).toBe(10);
  });

  it.each([
    ['a.PDF', 'application/pdf'],
    ['صورة.jpeg', 'image/jpeg'],
    ['IMG_1.HEIC', 'image/heic'],
    ['macro.docm', undefined],
    ['drawing.svg', undefined],
    ['a.pdf.exe', undefined],
    ['noname', undefined],
  ])('tells the type that "%s" claims', (name, type) => {
    expect(typeByName(name)).toBe(type);
  });
});
