import { describe, expect, it } from 'vitest';
import { pdfSections } from './pdf-sections.js';

const texts = (pdf: string) => pdfSections(pdf, 9)?.map(({ text }) => text);

describe('the sections of a PDF', () => {
  it('end where a stream begins, whichever way the line ends', () => {
    expect(texts('a stream\nb endstream\nc stream\r\nd stream\re')).toEqual([
      'a ',
      'b endstream\nc ',
      'd ',
      'e',
    ]);
    expect(pdfSections('a stream\r\nb', 9)?.[0]?.start).toBe(10);
  });

  it('come to no more than the file, however often it says so', () => {
    const pdf = `${'#41'.repeat(170)}stream\n`.repeat(1_000);
    const lengths = (pdfSections(pdf, 20_000) ?? []).map(({ text }) => text.length);
    expect(lengths).toHaveLength(1_001);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(pdf.length);
  });

  it('are not cut where there would be too many', () => {
    expect(pdfSections('stream\n'.repeat(9), 9)).toHaveLength(10);
    expect(pdfSections('stream\n'.repeat(10), 9)).toBeUndefined();
  });
});
