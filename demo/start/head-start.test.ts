import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headStart, withHeadStart } from './head-start.mjs';

const CMS = 'https://cms.example';
const PAGE = '<head><!-- head start: member-faqs en --></head>';

describe('the head start of a page', () => {
  const { fetch } = globalThis;
  let asked = 0;
  let answer: () => Response;

  beforeEach(() => {
    asked = 0;
    answer = () =>
      Response.json({ ahead: { 'member-faqs': ['./chunks/a.js', './chunks/b.js'], en: ['./chunks/b.js'] } });
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(answer());
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  test('sends once for each file of its element and language', async () => {
    const start = headStart(CMS);
    await start.ask();
    const file = (name: string) =>
      `<link rel="modulepreload" href="${CMS}/api/member-services/widget/chunks/${name}.js">`;
    expect(withHeadStart(PAGE, start)).toBe(`<head>${file('a')}\n${file('b')}</head>`);
  });

  test('is left out, and nobody waits, until the CMS has told the names', () => {
    expect(withHeadStart(PAGE, headStart(CMS))).toBe('<head></head>');
    expect(asked).toBe(1);
  });

  test('asks again after five minutes, and keeps what it knows while the CMS is away', async () => {
    let minutes = 0;
    const start = headStart(CMS, () => minutes * 60_000);
    await start.ask();
    const known = start.lines('member-faqs', 'en');
    minutes = 4;
    start.lines('member-faqs', 'en');
    expect(asked).toBe(1);
    minutes = 5;
    answer = () => new Response('', { status: 503 });
    start.lines('member-faqs', 'en');
    await start.ask();
    expect(asked).toBe(3);
    expect(start.lines('member-faqs', 'en')).toBe(known);
  });
});
