import { desktop, expect, phone, test } from './demo.js';
import { FollowUp } from './follow-up.js';

test.describe('following on a phone in Arabic', () => {
  test.use({ ...phone, locale: 'ar-SA' });

  test('follow: everything is done from the link, with files', async ({ page, demo, browser }) => {
    const way = new FollowUp(page, demo, 'ar', 'follow-ar');

    await test.step('it opens by the link of the first message', () => way.begins());

    await test.step('what is asked for is supplied', () => way.corrects());

    await test.step('a message, and one’s own data', () => way.writes());

    await test.step('staff answer with a file', () => way.isAnswered(browser));

    await test.step('a decision is appealed against', () => way.appeals());

    expect(new URL(page.url()).search).toBe('');
  });
});

test.describe('following on a desktop in English', () => {
  test.use({ ...desktop, locale: 'en-GB' });

  test('follow: everything is done from the link, with files', async ({ page, demo }) => {
    const way = new FollowUp(page, demo, 'en', 'follow-en');

    await test.step('it opens by the link of the first message', () => way.begins());

    await test.step('what is asked for is supplied', () => way.corrects());

    await test.step('a decision is appealed against', () => way.appeals());

    expect(new URL(page.url()).search).toBe('');
  });
});
