import { expect } from '../../testing/expect.js';
import { calendarFile } from './calendar-file.js';

const made = '2026-11-25T18:00:00.000Z';
const days = [
  { id: 'K7MX29QT-earliest', day: '2026-12-09', title: 'Earliest answer to K7MX-29QT' },
  { id: 'K7MX29QT-latest', day: '2026-12-31', title: 'Latest answer to K7MX-29QT' },
];
const linesOf = (file: string) => file.split('\r\n');
const unfolded = (file: string) => file.replaceAll('\r\n ', '');

describe('a calendar file', () => {
  it('holds each day as one whole day, which ends where the next begins', () => {
    expect(linesOf(calendarFile(days, made, 'en'))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Member Services//Receipt//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:K7MX29QT-earliest',
      'DTSTAMP:20261125T180000Z',
      'DTSTART;VALUE=DATE:20261209',
      'DTEND;VALUE=DATE:20261210',
      'SUMMARY;LANGUAGE=en:Earliest answer to K7MX-29QT',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:K7MX29QT-latest',
      'DTSTAMP:20261125T180000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY;LANGUAGE=en:Latest answer to K7MX-29QT',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is the same however often it is made', () => {
    expect(calendarFile(days, made, 'ar')).to.equal(calendarFile(days, made, 'ar'));
  });

  it('escapes what has a meaning of its own', () => {
    const file = calendarFile(
      [{ id: 'a', day: '2026-12-09', title: 'one, two; three\\four\nfive' }],
      made,
      'en',
    );
    expect(file).to.include('SUMMARY;LANGUAGE=en:one\\, two\\; three\\\\four\\nfive\r\n');
  });

  it('folds long lines at 75 bytes and cuts no Arabic letter in two', () => {
    const title = 'آخر موعد متوقع لجواب لجنة البحث على طلبكم '.repeat(6).trim();
    const file = calendarFile([{ id: 'a', day: '2026-12-09', title }], made, 'ar');
    for (const line of linesOf(file)) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.include('\ufffd');
    }
    expect(unfolded(file)).to.include(`SUMMARY;LANGUAGE=ar:${title}\r\n`);
  });
});
