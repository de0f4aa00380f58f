import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { judgeFile } from './judge-file.js';

const ANY = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
const square = (width = 8) =>
  sharp({ create: { width, height: 8, channels: 3, background: { r: 30, g: 120, b: 90 } } });
const pdf = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

const verdict = async (
  bytes: Buffer | string,
  name: string,
  accept: readonly (typeof ANY)[number][] = ANY,
) => {
  const judged = await judgeFile(Buffer.from(bytes), name, accept);
  return judged.ok ? `${judged.name} ${judged.mediaType}` : judged.code;
};

describe('a file', () => {
  it('is judged by its content, whatever type was stated', async () => {
    expect(await verdict(pdf, 'تقرير.pdf')).toBe('تقرير.pdf application/pdf');
    expect(await verdict(await square().png().toBuffer(), 'صورة')).toBe('صورة.png image/png');
    expect(await verdict(await square().webp().toBuffer(), 'a.jpg')).toBe('a.webp image/webp');
  });

  it.each([
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['data.xml', '<?xml version="1.0"?><a/>'],
    ['run.js', 'alert(1)'],
    ['run.exe', 'MZ'],
    ['macro.docm', 'PK\u0003\u0004'],
    ['picture.png', '<!doctype html><script>alert(1)</script>'],
    ['report.pdf.exe', '%PDF-1.4 %%EOF'],
    ['report.pdf', 'only text'],
  ])('is refused as %s with such content', async (name, content) => {
    expect(await verdict(content, name)).toBe('fileTypeNotAllowed');
  });

  it('is refused where name and content are of two families', async () => {
    expect(await verdict(pdf, 'picture.png')).toBe('fileTypeNotAllowed');
    expect(await verdict(await square().png().toBuffer(), 'report.pdf')).toBe('fileTypeNotAllowed');
  });

  it('is refused where the field takes others', async () => {
    expect(await judgeFile(await square().png().toBuffer(), 'a.png', ['application/pdf'])).toEqual({
      ok: false,
      code: 'fileTypeNotAllowed',
      params: { types: 'PDF' },
    });
  });

  it('may not be empty or cut short', async () => {
    expect(await verdict('', 'a.pdf')).toBe('fileEmpty');
    const photo = await square(600).jpeg().toBuffer();
    expect(await verdict(photo.subarray(0, photo.length / 2), 'a.jpg')).toBe('fileUnreadable');
  });

  it('is made anew as a picture, so that nothing of place, author or stowaway stays', async () => {
    const withPlace = await square()
      .withExif({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitude: '24/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    const judged = await judgeFile(
      Buffer.concat([withPlace, Buffer.from('PK\u0003\u0004 stowaway')]),
      'a.jpg',
      ANY,
    );
    if (!judged.ok) throw new Error(judged.code);
    expect((await sharp(judged.bytes).metadata()).exif).toBeUndefined();
    expect(judged.bytes.includes('stowaway')).toBe(false);
  });

  it('stands upright once what turned it is gone', async () => {
    const lying = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'red' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const judged = await judgeFile(lying, 'a.jpg', ANY);
    const { width, height } = await sharp(judged.ok ? judged.bytes : Buffer.alloc(0)).metadata();
    expect([width, height]).toEqual([10, 20]);
  });

  it('is made smaller where it is very large, a long strip no more than another shape, and never larger', async () => {
    const shape = async (width: number, height: number, orientation = 1) => {
      const flat = sharp({ create: { width, height, channels: 3, background: 'white' } });
      const judged = await judgeFile(
        await flat.withMetadata({ orientation }).jpeg().toBuffer(),
        'a.jpg',
        ANY,
      );
      const found = await sharp(judged.ok ? judged.bytes : Buffer.alloc(0)).metadata();
      return [found.width, found.height];
    };
    expect(await shape(6_500, 4_000)).toEqual([6_373, 3_922]);
    expect(await shape(6_500, 4_000, 6)).toEqual([3_922, 6_373]);
    expect(await shape(1_000, 16_000)).toEqual([1_000, 16_000]);
    expect(await shape(20, 10)).toEqual([20, 10]);
  });

  it('is refused for its size in pixels before one is decoded', async () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(64_250, 0);
    header.writeUInt32BE(64_250, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const small = await square().png().toBuffer();
    const flood = Buffer.concat([small.subarray(0, 16), header, small.subarray(29)]);
    expect(['imageTooLarge', 'fileUnreadable']).toContain(await verdict(flood, 'flood.png'));
  });
});
