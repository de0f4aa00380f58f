import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.js';

describe('safeFileName', () => {
  it.each([
    ['تقرير الفحص (نسخة ٢).pdf', 'تقرير الفحص (نسخة ٢).pdf'],
    ['receipt 👩‍🔬.png', 'receipt 👩‍🔬.png'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\me\\scan.jpg', 'scan.jpg'],
    ['con.pdf', '_con.pdf'],
    ['NUL', '_NUL'],
    ['two\nlines\u0000.pdf', 'twolines.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['.pdf', 'file.pdf'],
    ['  . ..', 'file'],
    ['a<b>:"c|d?e*.png', 'a-b---c-d-e-.png'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });

  it('shortens a long name and keeps its extension', () => {
    const name = safeFileName(`${'ص'.repeat(300)}.pdf`);
    expect(Array.from(name)).toHaveLength(124);
    expect(name.endsWith('.pdf')).toBe(true);
  });

  it('takes the extension of what the file turned out to be', () => {
    expect(safeFileName('صورة.heic', 'jpg')).toBe('صورة.jpg');
    expect(safeFileName('صورة', 'jpg')).toBe('صورة.jpg');
  });

  it('never throws for half a character', () => {
    expect(safeFileName('\ud83d.png').endsWith('.png')).toBe(true);
  });
});
