import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { parseJson, readJsonBody } from './read-json-body.js';

const parse = (text: string) => parseJson(Buffer.from(text));
const code = (outcome: ReturnType<typeof parseJson>) =>
  outcome.ok ? 'taken' : outcome.refusal.errors[0]?.code;

describe('a body that claims to be JSON', () => {
  it('is taken as it is, with or without a byte order mark', () => {
    expect(parse('{"a":"ب"}')).toEqual({ ok: true, value: { a: 'ب' } });
    expect(parse('\ufeff{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('counts with the last value of a key that stands twice', () => {
    expect(parse('{"a":1,"a":2}')).toEqual({ ok: true, value: { a: 2 } });
  });

  it.each([
    ['nothing', ''],
    ['half of one', '{"a":'],
    ['a word', 'hello'],
    ['a comment', '{} // x'],
  ])('is refused when it is %s', (_what, text) => {
    expect(code(parse(text))).toBe('malformedJson');
  });

  it('is refused when it is no UTF-8', () => {
    expect(code(parseJson(Buffer.from('{"a":1}', 'utf16le')))).toBe('malformedJson');
    expect(code(parseJson(Buffer.from([0x22, 0xff, 0x22])))).toBe('malformedJson');
  });

  it('is refused when it is nested beyond need, before it is parsed', () => {
    expect(code(parse('['.repeat(100_000)))).toBe('malformedJson');
    expect(code(parse(`${'['.repeat(32)}${']'.repeat(32)}`))).toBe('taken');
    expect(code(parse(`${'['.repeat(33)}${']'.repeat(33)}`))).toBe('malformedJson');
  });

  it('may hold any number of brackets within a text', () => {
    expect(code(parse(JSON.stringify({ a: '[{"\\'.repeat(1000) })))).toBe('taken');
  });
});

describe('a body that breaks off', () => {
  const begun = () => {
    const request = new IncomingMessage(new Socket());
    Object.assign(request.headers, { 'content-length': '20', 'content-type': 'application/json' });
    return request;
  };

  it('is refused like any other, and is no failure of the server', async () => {
    const request = begun();
    const read = readJsonBody(request);
    request.push('{"a":');
    request.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    expect(code(await read)).toBe('lengthRequired');
  });

  it('is refused as well when its sender was gone before it was read', async () => {
    const request = begun();
    request.destroy();
    await new Promise((resolve) => request.once('close', resolve));
    expect(code(await readJsonBody(request))).toBe('lengthRequired');
  });

  it('is taken when it came in several pieces', async () => {
    const request = begun();
    const read = readJsonBody(request);
    for (const piece of ['{"a":', '"ب"', '}', null]) request.push(piece);
    expect(await read).toEqual({ ok: true, value: { a: 'ب' } });
  });
});
