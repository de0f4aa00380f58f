import type { ServiceCard } from '@member-services/contract/forms';
import { answerStep } from './answering.js';
import { expect, phone, test } from './demo.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';

const SERVICE = 'membership-renewal';

test.setTimeout(240_000);
test.use({ ...phone, locale: 'ar-SA' });

test('j5: who does not understand a form asks from it, the social researcher explains, and the request goes on', async ({
  page,
  browser,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'ar');
  const { common, filling, inquiry, receipt, request, submission } = visitor.words;
  const { applicant } = submission;
  const word = unlikeAnyOther('بتثجحخدذرزسشصضطظعغفقكلمنهو');
  const name = `سارة ${word}`;
  const email = `help-${Date.now()}@example.org`;
  const asked = `لا أفهم ما المطلوب عن ${word} في هذا النموذج. هل تشرحونه لي؟`;
  const explained = `لا يلزمكم شيء عن ${word}. اختاروا طريقة السداد وأرسلوا الطلب.`;
  const read = await fetch(`${demo.cms}/api/member-services/services/${SERVICE}?locale=ar`);
  const { data: service } = (await read.json()) as { data: ServiceCard };
  const firstTitle = String(service.form.steps[0]?.title);

  const reference = await test.step('"I am not sure" in the middle of the form', async () => {
    await visitor.open(`services/#ms/services/${SERVICE}`);
    await expect(visitor.heading(request.whatYouNeed)).toBeVisible();
    await visitor.fill(applicant.name, name);
    await visitor.fill(applicant.membershipNumber, '10001');
    await visitor.fill(applicant.mobile, '0551234567');
    await visitor.choose(applicant.preferredChannel, applicant.channels.sms);
    await visitor.press(common.next, firstTitle);
    await visitor.button(submission.help.notSure).click();
    await expect(page.getByText(filling.help.lead)).toBeVisible();
    await visitor.look('j5-1-ask');
    // The name is known already; the subject names the service.
    await expect(visitor.field(applicant.name)).toHaveValue(name);
    await expect(visitor.field(visitor.subjectLabel)).toHaveValue(new RegExp(service.title));
    await visitor.fill(visitor.messageLabel, asked);
    await visitor.choose(applicant.kind, applicant.kinds.member);
    await visitor.fill(applicant.email, email);
    await visitor.choose(applicant.preferredChannel, applicant.channels.email);
    await visitor.press(inquiry.toCheck, inquiry.checkTitle);
    await page.getByLabel(submission.check.noticeRead).check();
    await visitor.press(inquiry.send, inquiry.received);
    return visitor.reference();
  });

  const mail = await visitor.mail(email);

  await test.step('the social researcher takes it over and explains', async () => {
    const panel = await Panel.signIn(browser, demo, 'social-researcher');
    await panel.openCase(reference);
    await expect(panel.page.getByText(asked)).toBeVisible();
    await panel.begin('message');
    await panel.page.getByRole('textbox', { name: panel.words.wordsField }).fill(explained);
    await panel.button(panel.words.preview).click();
    await expect(panel.page.getByRole('article', { name: panel.words.previewEmail })).toBeVisible();
    await panel.picture('j5-2-preview');
    await panel.button(panel.words.send).click();
    await expect(panel.page.getByText(explained).first()).toBeVisible();
    panel.expectNoFaults();
    await panel.close();
  });

  await test.step('the member reads it by the link, on a page of its own', async () => {
    const news = await visitor.mail(email, ({ id }) => id !== mail.id);
    const reader = new Visitor(await page.context().newPage(), demo, 'ar');
    await reader.openTracking(news);
    await expect(reader.page.getByText(explained)).toBeVisible();
    await reader.look('j5-3-explained');
    reader.expectNoFaults();
    await reader.page.close();
  });

  await test.step('the form stands as it was left, and is sent', async () => {
    await visitor.button(filling.help.back).click();
    await expect(visitor.heading(firstTitle)).toBeVisible();
    for (const step of service.form.steps) {
      await expect(visitor.heading(step.title)).toBeVisible();
      await answerStep(page, step);
      await visitor.button(common.next).click();
    }
    await expect(visitor.heading(submission.check.title)).toBeFocused();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await visitor.fill(submission.check.sign, name);
    await visitor.press(submission.check.send, receipt.title);
    expect(await visitor.reference()).not.toBe(reference);
  });

  visitor.expectNoFaults();
});
