import type { Page } from '@playwright/test';
import { desktop, expect, test } from '../journeys/demo.js';
import { Panel } from '../journeys/panel.js';
import { Visitor } from '../journeys/visitor.js';

/** Markup that would show itself by a dialog wherever it is read as markup. */
const strike = (where: string): string => `${where} <img src="x" onerror="alert('${where}')"><b>${where}</b>`;

const NAME = strike('Name');
const SUBJECT = strike('Subject');
const MESSAGE = strike('Message');
const ANSWER = strike('Answer');

test.use({ ...desktop, locale: 'en-GB' });
test.setTimeout(240_000);

/** Nothing of the markup has become an element, in the page or in any shadow root. */
async function expectOnlyText(page: Page): Promise<void> {
  await expect(page.locator('[onerror], img[src="x"]')).toHaveCount(0);
  await expect(page.locator('b').filter({ hasText: /^(Name|Subject|Message|Answer)$/ })).toHaveCount(0);
  const announced = page.locator('[aria-live], [role="status"], [role="alert"]');
  await expect(announced.locator('img')).toHaveCount(0);
}

test('a35: markup in whatever is announced, titled or labelled stays text, on the website and in the panel', async ({
  page,
  browser,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en');
  const { inquiry, submission, questions, tracking } = visitor.words;
  const { applicant } = submission;
  const email = `a35-${Date.now()}@example.org`;

  await test.step('what is looked for and announced as not found', async () => {
    await visitor.open('questions/');
    await page.getByRole('searchbox', { name: questions.search }).fill(strike('Zqxwvk'));
    await expect(visitor.heading(questions.notFound)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: questions.notFound })).toBeAttached();
    await expectOnlyText(page);
  });

  const reference = await test.step('name and answers, read back, sent, on the receipt', async () => {
    await visitor.open('contact/');
    await visitor.choose(inquiry.category, inquiry.categories.complaint);
    await visitor.fill(visitor.subjectLabel, SUBJECT);
    await visitor.fill(visitor.messageLabel, MESSAGE);
    await visitor.fill(applicant.name, NAME);
    await visitor.choose(applicant.kind, applicant.kinds.public);
    await visitor.fill(applicant.email, email);
    await visitor.choose(applicant.preferredChannel, applicant.channels.email);
    await visitor.press(inquiry.toCheck, inquiry.checkTitle);
    for (const text of [NAME, SUBJECT, MESSAGE]) await expect(page.getByText(text)).toBeVisible();
    await expectOnlyText(page);
    await page.getByLabel(submission.check.noticeRead).check();
    await visitor.press(inquiry.send, inquiry.received);
    await expectOnlyText(page);
    return visitor.reference();
  });

  await test.step('inbox, case, preview and notices of the panel', async () => {
    const panel = await Panel.signIn(browser, demo, 'officer');
    const { words } = panel;
    await panel.openInbox();
    await expect((await panel.search(reference)).getByText(NAME)).toBeVisible();
    await expectOnlyText(panel.page);
    await panel.openCase(reference);
    await expect(panel.page.getByText(NAME).first()).toBeVisible();
    await expect(panel.page.getByText(SUBJECT).first()).toBeVisible();
    await expectOnlyText(panel.page);
    await panel.begin('answer');
    await panel.page.getByRole('textbox', { name: words.wordsField }).fill(ANSWER);
    await panel.button(words.preview).click();
    const preview = panel.page.getByRole('article', { name: words.previewEmail });
    await expect(preview).toContainText(ANSWER);
    await expectOnlyText(panel.page);
    await panel.button(words.send).click();
    await expect(panel.page.getByText(words.statuses.answered).first()).toBeVisible();
    await expectOnlyText(panel.page);
    panel.expectNoFaults();
    await panel.close();
  });

  await test.step('the case on the tracking page, and what is announced there', async () => {
    const received = await visitor.mail(email);
    await visitor.openTracking(received);
    await expect(page.getByRole('heading', { name: SUBJECT })).toBeVisible();
    await expect(page.getByText(ANSWER).first()).toBeVisible();
    await expectOnlyText(page);
    await visitor.button(tracking.refresh).click();
    await expect(page.getByRole('status').filter({ hasText: tracking.status.answered })).toBeAttached();
    await expectOnlyText(page);
    expect(await page.title()).not.toContain('onerror');
  });

  visitor.expectNoFaults();
});
