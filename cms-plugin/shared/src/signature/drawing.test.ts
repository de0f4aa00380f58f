import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWING_LENGTH, DRAWING_PAPER, isSignature, readDrawing, writeDrawing } from './drawing.js';
import { SIGNED } from './drawing.fixture.js';

describe('a drawn signature', () => {
  it('is read back as it was written', () => {
    const place = (most: number) => fc.integer({ min: 0, max: most });
    const point = fc.record({ x: place(DRAWING_PAPER.width), y: place(DRAWING_PAPER.height) });
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 9 }), { minLength: 1 }), (strokes) => {
        const drawing = writeDrawing(strokes);
        expect(writeDrawing(readDrawing(drawing) ?? [])).toBe(drawing);
      }),
    );
  });

  it('keeps whole units within the paper, from whatever screen it comes', () => {
    expect(
      writeDrawing([
        [
          { x: -3, y: 12.4 },
          { x: 1e6, y: 500 },
        ],
        [{ x: 7.6, y: 2 }],
      ]),
    ).toBe('M0 12L600 240M8 2L8 2');
  });

  it('is path data of whole numbers and nothing else', () => {
    for (const drawing of [
      '',
      'M1 1',
      'M1 1L2',
      'm1 1l2 2',
      'M1 1L2 2Z',
      'M1 1 L2 2',
      'M601 1L2 2',
      'M1 1L2 241',
      'M1.5 1L2 2',
      'M1 1L2 2" onload="alert(1)',
      'data:image/png;base64,AAAA',
      'M٣ ٤L٥ ٦',
      `M1 1${'L2 2'.repeat(DRAWING_LENGTH / 4)}`,
      undefined,
      null,
      7,
      ['M1 1L2 2'],
    ]) {
      expect(readDrawing(drawing), String(drawing).slice(0, 30)).toBeNull();
    }
  });

  it('is none while it is blank, a dot, a short line or scribbling on one spot', () => {
    const signed = (drawing: string) => isSignature(readDrawing(drawing) ?? []);
    expect(isSignature([])).toBe(false);
    expect(signed('M300 120L300 120')).toBe(false);
    expect(signed('M300 120L360 120')).toBe(false);
    expect(signed(`M300 120${'L304 124L300 120'.repeat(40)}`)).toBe(false);
    expect(signed(SIGNED)).toBe(true);
  });
});
