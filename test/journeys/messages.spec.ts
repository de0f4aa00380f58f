import { formatReference, type SubmissionReceipt } from '@member-services/contract/forms';
import { exampleInquiry, exampleRequest, send } from '../sending.js';
import { desktop, expect, test, type RunningDemo } from './demo.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';

/** So many text messages leave for one telephone in a day. */
const TEXTS_A_DAY = 10;

/** Sends inquiries for as many text messages as may leave in a day for one telephone, and one more. */
async function sendTooMany(demo: RunningDemo, mobile: string): Promise<SubmissionReceipt[]> {
  const receipts = [];
  for (let sent = 0; sent <= TEXTS_A_DAY; sent += 1) {
    const { applicant, ...inquiry } = exampleInquiry();
    const { name, kind } = applicant;
    const body = { ...inquiry, applicant: { name, kind, mobile, preferredChannel: 'sms' } };
    receipts.push(await send(demo.cms, body));
  }
  return receipts;
}

test('messages: worded by the head, shown before a step, let go from the list, printed and posted', async ({
  browser,
  demo,
}) => {
  const officer = await Panel.signIn(browser, demo, 'officer');
  const { words, page } = officer;
  const addition = unlikeAnyOther('بتثجحخدذرزسشصض');

  await test.step('the head words a message beside an example of it', async () => {
    const head = await Panel.signIn(browser, demo, 'head');
    // The example may be asked for while a word that there is not still stands in the text.
    head.allow(/400 \(Bad Request\).*\/preview\//);
    await head.openPage('message-texts', words.messageTexts);
    await head.picture('messages-1-texts');
    await head.expectAccessible('message texts', 'main');
    await head.page.getByRole('link', { name: words.verifiedMessage, exact: true }).click();
    const subject = head.page.getByRole('textbox', { name: words.messageSubject });
    const before = await subject.inputValue();
    await subject.fill(`${before} {{nobody}}`);
    await expect(head.button(words.save)).toBeDisabled();
    await subject.fill(`${before} ${addition}`);
    const example = head.page.getByRole('region', { name: words.messageExample });
    await expect(example.getByText(addition)).toBeVisible();
    await head.picture('messages-2-text');
    await head.button(words.save).click();
    await expect(head.page.getByText(words.messageSaved)).toBeVisible();
    head.expectNoFaults();
    await head.close();
  });

  await test.step('of two who word it at once the second is told, and both wordings are kept', async () => {
    const [head, editor] = [
      await Panel.signIn(browser, demo, 'head'),
      await Panel.signIn(browser, demo, 'editor'),
    ];
    head.allow(/status of 409/);
    const open = async (panel: Panel) => {
      await panel.openPage('message-texts', panel.words.messageTexts);
      await panel.page.getByRole('link', { name: panel.words.verifiedMessage, exact: true }).click();
      return panel.page.getByRole('textbox', { name: panel.words.messageSubject });
    };
    const mine = await open(head);
    const typed = `${await mine.inputValue()} ${unlikeAnyOther('ضظغف')}`;
    await mine.fill(typed);
    const body = (panel: Panel) => panel.page.getByRole('textbox', { name: panel.words.messageBody });
    await open(editor);
    const theirs = `${await body(editor).inputValue()}\n\n${unlikeAnyOther('قكلم')}`;
    await body(editor).fill(theirs);
    await editor.button(editor.words.save).click();
    await expect(editor.page.getByText(editor.words.messageSaved)).toBeVisible();
    await editor.close();

    await head.button(head.words.save).click();
    const told = head.page.getByRole('alert').filter({ hasText: head.words.textConflict });
    await expect(told).toBeFocused();
    await told.getByRole('button', { name: head.words.keepTyped }).click();
    await expect(mine).toHaveValue(typed);
    await expect(body(head)).toHaveValue(theirs);
    await head.button(head.words.save).click();
    await expect(head.page.getByText(head.words.messageSaved)).toBeVisible();
    head.expectNoFaults();
    await head.close();
  });

  await test.step('the officer reads what the member will be told before pressing', async () => {
    const { reference } = await send(demo.cms, exampleRequest());
    await officer.openCase(formatReference(reference));
    await officer.begin('verify');
    for (const check of Object.values(words.checks)) await page.getByLabel(check).check();
    const seen = page.getByRole('group', { name: words.previewTitle });
    await expect(seen.getByRole('article', { name: words.previewEmail })).toContainText(addition);
    await officer.picture('messages-3-step');
    await officer.expectAccessible('a step beside its message', 'main');
  });

  await test.step('what a day’s measure holds is let go from the list', async () => {
    // Not every number after +9665 is given out (52 and most of 579 are not); every one after +96655 is.
    const mobile = `+96655${unlikeAnyOther('0123456789').slice(0, 7)}`;
    const receipts = await sendTooMany(demo, mobile);
    const arrived = async () => (await demo.mailsTo(mobile)).length;
    await expect.poll(arrived).toBe(TEXTS_A_DAY);
    const references = receipts.map(({ reference }) => formatReference(reference));
    await officer.openPage('messages', words.messages);
    await page.getByRole('button', { name: words.heldMessages }).click();
    await expect(page).toHaveURL(/list=held/);
    const row = page.getByRole('row').filter({ hasText: new RegExp(references.join('|')) });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(words.heldForRecipient);
    await officer.picture('messages-4-held');
    await officer.expectAccessible('held messages', 'main');
    await row.getByRole('button').click();
    await expect.poll(arrived).toBe(TEXTS_A_DAY + 1);
  });

  await test.step('the head of the table stands on a line where nothing can be done about what is listed', async () => {
    await page.getByRole('button', { name: words.allMessages, exact: true }).click();
    await expect(page).toHaveURL(/list=all/);
    await page.setViewportSize({ width: 1024, height: 768 });
    const head = page.getByRole('columnheader', { name: words.whatToDo });
    const lines = await head.evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
    });
    expect(lines).toBe(1);
    await page.setViewportSize(desktop.viewport);
  });

  await test.step('a letter is printed and marked as posted', async () => {
    const request = exampleRequest();
    const { reference } = await send(demo.cms, {
      ...request,
      applicant: { ...request.applicant, preferredChannel: 'letter' },
    });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: words.handMessages }).click();
    await expect(page).toHaveURL(/list=by-hand/);
    const row = page.getByRole('row').filter({ hasText: formatReference(reference) });
    await officer.picture('messages-5-letters');
    await officer.expectAccessible('letters', 'main');
    await row.getByRole('button', { name: words.printLetter }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    await expect(page.locator('[data-member-services-paper]')).toContainText(request.applicant.name);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    // Pressed twice in haste: it is noted once, and the letter that comes under the pointer is left alone.
    const posted = page.getByRole('button', { name: words.markPosted });
    const others = (await posted.count()) - 1;
    await row.getByRole('button', { name: words.markPosted }).dblclick({ delay: 90 });
    await expect(row).toHaveCount(0);
    await expect(posted).toHaveCount(others);
    await officer.openCase(formatReference(reference));
    await expect(page.getByRole('region', { name: words.messagesSent })).toContainText(words.sentAt);
  });

  officer.expectNoFaults();
  await officer.close();
});
