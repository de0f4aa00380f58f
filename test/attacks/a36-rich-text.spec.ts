import { desktop, expect, test } from '../journeys/demo.js';
import { Visitor } from '../journeys/visitor.js';
import { alterContent } from './altered-content.js';
import { STRIKES } from './markup-strikes.js';
import { expectOnlyText } from './struck.js';

test.use({ ...desktop, locale: 'en-GB' });

const MARKDOWN = [
  '## A heading\n\n- one\n- **two**\n\n> quoted',
  ...STRIKES,
  STRIKES.map((strike) => `- ${strike}`).join('\n'),
  STRIKES.map((strike) => `| ${strike.replaceAll('|', '')} |`).join('\n'),
  '![picture](https://evil.example/pixel.png)',
  '![picture][p]\n\n[p]: https://evil.example/pixel.png',
  '<details open>\n\n**inside**\n\n</details>',
  '```html\n<script data-struck>alert(1)</script>\n```',
  `${'> '.repeat(60)}deep ${'*'.repeat(200)}`,
].join('\n\n');

test('a36: an answer written by anyone who may edit questions shows text and what the Markdown of the guide allows, nothing else', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en');
  await alterContent(page, (text) => (text.length > 60 ? MARKDOWN : text));
  await visitor.open('questions/');
  const entry = page.locator('[part="question"]').filter({ hasText: 'A heading' }).first();
  await entry.locator('summary').click();
  const answer = entry.locator('[part="answer"]');
  await expect(answer.getByRole('heading', { name: 'A heading' })).toBeVisible();
  await expect(answer.getByText('<iframe data-struck', { exact: false }).first()).toBeVisible();
  await expectOnlyText(page, 'member-faqs');
  const tags = await answer
    .locator('*')
    .evaluateAll((elements) => [...new Set(elements.map(({ localName }) => localName))].sort());
  const allowed = [
    'a',
    'bdi',
    'blockquote',
    'br',
    'button',
    'code',
    'del',
    'div',
    'em',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
  ];
  const more = ['s', 'span', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];
  expect(tags.filter((tag) => ![...allowed, ...more].includes(tag))).toEqual([]);
  await expect(answer.locator('[style], [class*="evil"]')).toHaveCount(0);
  visitor.expectNoFaults();
});
