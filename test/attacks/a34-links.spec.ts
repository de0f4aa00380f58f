import { desktop, expect, test } from '../journeys/demo.js';
import { Visitor } from '../journeys/visitor.js';
import { alterContent } from './altered-content.js';

test.use({ ...desktop, locale: 'en-GB' });

const BAD = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(2)',
  ' javascript:alert(3)',
  'java\tscript:alert(4)',
  'javascript&colon;alert(5)',
  '&#106;avascript:alert(6)',
  '\u0001javascript:alert(7)',
  'data:text/html,<script>alert(8)</script>',
  'vbscript:msgbox(9)',
  'blob:https://evil.example/x',
  'file:///etc/passwd',
  'intent://evil#Intent;end',
  '//evil.example/x',
  '/relative/x',
];
const GOOD = [
  'https://good.example/a',
  'http://good.example/b',
  'mailto:good@example.org',
  'tel:+966110000000',
];

test('a34: only web, mail and telephone addresses become links, and none learns where it was followed from', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en');
  const links = [...BAD, ...GOOD].map((address, index) => `[words${index}](<${address}>)`).join('\n\n');
  const hidden =
    '[good.example](https://\u202Eelpmaxe.doog/x)\n\n<javascript:alert(10)>\n\n[r]: javascript:alert(11)\n\n[words99][r]';
  await alterContent(page, (text) => (text.length > 60 ? `${text}\n\n${links}\n\n${hidden}` : text));
  await visitor.open('questions/');
  const entry = page.locator('[part="question"]').filter({ hasText: 'words0' }).first();
  await entry.locator('summary').click();
  const answer = entry.locator('[part="answer"]');
  await expect(answer.getByText('words0', { exact: true })).toBeVisible();

  const found = await answer.locator('a').evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      protocol: anchor instanceof HTMLAnchorElement ? anchor.protocol : '',
      rel: anchor.getAttribute('rel') ?? '',
      target: anchor.getAttribute('target'),
      own: (anchor.getAttribute('href') ?? '').startsWith('#'),
    })),
  );
  const followed = found.filter(({ own }) => !own);
  expect(new Set(followed.map(({ protocol }) => protocol))).toEqual(
    new Set(['http:', 'https:', 'mailto:', 'tel:']),
  );
  for (const { target, rel } of followed.filter(({ target }) => target !== null)) {
    expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
  }
  await expect(answer.locator('a').filter({ hasText: 'words' })).toHaveCount(GOOD.length);
  visitor.expectNoFaults();
});
