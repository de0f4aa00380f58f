import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { judgePdf } from './judge-pdf.js';

const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts, '\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'].map((part) =>
      Buffer.from(part),
    ),
  );
const catalogue = (more = '') => `1 0 obj << /Type /Catalog /Pages 2 0 R ${more} >> endobj\n`;
const packed = (objects: string | Buffer, dictionary = '/Filter /FlateDecode') => [
  `7 0 obj << /Type /ObjStm /N 1 /First 4 ${dictionary} /Length 99 >>\nstream\n`,
  Buffer.from(objects),
  '\nendstream endobj\n',
];

describe('a PDF', () => {
  it('is taken when it only shows pages', () => {
    expect(judgePdf(pdf(catalogue('/OpenAction [3 0 R /Fit]')))).toBeUndefined();
    expect(judgePdf(pdf(catalogue(), ...packed(deflateSync('3 0 << /Type /Page >>'))))).toBeUndefined();
  });

  it.each([
    ['a script', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
    ['a script under written codes', '/OpenAction << /S /J#61vaScript /JS (x) >>'],
    ['a program to start', '/AA << /O << /S /Launch /F (cmd.exe) >> >>'],
    ['a file inside', '/Names << /EmbeddedFiles << >> >>'],
    ['a form of another kind', '/AcroForm << /XFA [] >>'],
    ['what sends itself', '/A << /S /SubmitForm >>'],
  ])('is refused with %s', (_, more) => {
    expect(judgePdf(pdf(catalogue(more)))).toBe('fileActive');
  });

  it('is refused with a script inside an object stream', () => {
    const objects = deflateSync('3 0 << /S /JavaScript /JS (app.alert(1)) >>');
    expect(judgePdf(pdf(catalogue(), ...packed(objects)))).toBe('fileActive');
    expect(judgePdf(pdf(catalogue(), ...packed(objects, '/Filter /#46lateDecode')))).toBe('fileActive');
  });

  it.each([
    ['a key that ends like the beginning of an object', '/Zobj 1', 'stream\n'],
    ['a comment that does', '%obj\n', 'stream\n'],
    ['a long dictionary', ' '.repeat(5_000), 'stream\n'],
    ['another end of the line', '', 'stream\r'],
    ['a space before it', '', 'stream \n'],
    ['a type that stands elsewhere', '>> endobj 8 0 obj <<', 'stream\n'],
  ])('is refused with a script inside an object stream behind %s', (_, between, word) => {
    const objects = deflateSync('3 0 << /S /JavaScript /JS (app.alert(1)) >>');
    const dictionary = `7 0 obj << /Type /ObjStm ${between} /N 1 /First 4 /Filter /FlateDecode >>\n${word}`;
    expect(judgePdf(pdf(catalogue(), dictionary, objects, '\nendstream endobj\n'))).toMatch(
      /^file(Active|Unreadable)$/,
    );
  });

  it('is refused where an object stream cannot be looked into', () => {
    expect(judgePdf(pdf(catalogue(), ...packed('no zlib at all')))).toBe('fileUnreadable');
    expect(judgePdf(pdf(catalogue(), ...packed('x', '/Filter [/ASCIIHexDecode /FlateDecode]')))).toBe(
      'fileUnreadable',
    );
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024));
    expect(judgePdf(pdf(catalogue(), ...packed(bomb)))).toBe('fileUnreadable');
  });

  it('is refused where its object streams come to too much together', () => {
    const half = deflateSync(Buffer.alloc(20 * 1024 * 1024, ' '));
    expect(judgePdf(pdf(catalogue(), ...packed(half)))).toBeUndefined();
    expect(judgePdf(pdf(catalogue(), ...packed(half), ...packed(half)))).toBe('fileUnreadable');
  });

  it('is refused where it has more streams than anybody could look at, before it is looked at', () => {
    const many = (count: number) => 'stream\n'.repeat(count);
    expect(judgePdf(pdf(catalogue(), many(20_000)))).toBeUndefined();
    expect(judgePdf(pdf(catalogue(), many(1_000_000)))).toBe('fileUnreadable');
  });

  it('is refused under a password', () => {
    expect(judgePdf(pdf(catalogue('/Encrypt 5 0 R')))).toBe('fileEncrypted');
  });

  it('begins and ends as one', () => {
    expect(judgePdf(Buffer.from('<html>%PDF-1.7 %%EOF'))).toBe('fileUnreadable');
    expect(judgePdf(pdf(catalogue()).subarray(0, 40))).toBe('fileUnreadable');
  });
});
