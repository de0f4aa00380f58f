import { describe, expect, it } from 'vitest';
import { causeOf } from './cause.js';
import { logLines } from './log-lines.js';
import type { LogEvent } from './log-lines.js';

const NOW = new Date('2026-11-25T08:00:00Z');

const lineOf = (event: LogEvent): string =>
  String(logLines(() => NOW).transform(event)[Symbol.for('message')]);
const read = (event: LogEvent) => JSON.parse(lineOf(event)) as Record<string, unknown>;

describe('a line of the log', () => {
  it('says when, how grave, what, and which numbers belong to it', () => {
    expect(read({ level: 'warn', message: 'Something.', incident: 'abc', count: 2, more: { a: 1 } })).toEqual(
      {
        at: '2026-11-25T08:00:00.000Z',
        level: 'warn',
        message: 'Something.',
        incident: 'abc',
        count: 2,
      },
    );
  });

  it('is one line without a character that is a command', () => {
    const message = 'a\r\nb\u001b[31mc\u009b31md\u2028e\u0000\u007f';
    const line = lineOf({ level: 'info', message });
    expect(line).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(line)).toMatchObject({ message });
  });

  it('leaves out the query of a call', () => {
    const message = 'GET /member-services/inbox?q=0512345678&page=1 (12 ms) 200';
    expect(read({ level: 'http', message })['message']).toBe('GET /member-services/inbox (12 ms) 200');
  });

  it('leaves out a failed statement with its values', () => {
    const message = "insert into `ms_x` (`name`) values ('A - B') - SQLITE_FULL: disk is full";
    expect(
      read({ level: 'error', message, stack: `Error: ${message}\n    at run (x.js:1:2)` }),
    ).toMatchObject({
      message: 'SQLITE_FULL: disk is full',
      stack: ['at run (x.js:1:2)'],
    });
  });
});

describe('what is kept of an error', () => {
  it('is its code where it has one, since a driver repeats values in its sentence', () => {
    const error = Object.assign(new Error("Duplicate entry '1000000008' for key 'x'"), {
      code: 'ER_DUP_ENTRY',
    });
    expect(causeOf(error)).toMatch(/^Error ER_DUP_ENTRY\n\s+at /);
  });

  it('is no beginning of a text that is no JSON', () => {
    let caught: unknown;
    try {
      JSON.parse('secret words');
    } catch (error) {
      caught = error;
    }
    expect(causeOf(caught)).toMatch(/^SyntaxError\n/);
    expect(causeOf(caught)).not.toContain('secret');
  });

  it('is the sentence of an error of our own', () => {
    expect(causeOf(new RangeError('Too far.'))).toMatch(/^RangeError: Too far\.\n/);
    expect(causeOf('words')).toBe('an error that is none');
  });
});
