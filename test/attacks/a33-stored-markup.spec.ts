import { desktop, expect, test } from '../journeys/demo.js';
import { Panel } from '../journeys/panel.js';
import { Visitor } from '../journeys/visitor.js';
import { exampleInquiry, exampleRequest, post } from '../sending.js';
import { alterContent } from './altered-content.js';
import { STRIKES } from './markup-strikes.js';
import { expectOnlyText } from './struck.js';

test.use({ ...desktop, locale: 'en-GB' });
test.setTimeout(240_000);

/** One strike after another, so that in the end each has stood in many places. */
function strikesInTurn(): (text: string) => string {
  let turn = 0;
  return (text) => `${text} ${STRIKES[turn++ % STRIKES.length]}`;
}

test('a33: markup in every text of the content stays text in every view of the widget', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en');
  const { submission, request, services, questions } = visitor.words;
  await alterContent(page, strikesInTurn());

  await test.step('services, and a service with its form', async () => {
    await visitor.open('services/');
    await expect(visitor.heading(services.title)).toBeVisible();
    await expect(page.getByText('<script data-struck>').first()).toBeVisible();
    await expectOnlyText(page, 'member-services');
    await visitor.open('services/#ms/services/financial-support');
    await expect(page.getByRole('heading', { name: request.whatYouNeed })).toBeVisible();
    await expect(visitor.field(submission.applicant.name)).toBeVisible();
    await expectOnlyText(page, 'member-request');
  });

  await test.step('questions with their answers, and documents', async () => {
    await visitor.open('questions/');
    await expect(visitor.heading(questions.title)).toBeVisible();
    const asked = page.locator('[part="question"] summary');
    await expect(asked.first()).toBeVisible();
    for (const one of await asked.all()) await one.click();
    await expectOnlyText(page, 'member-faqs');
    await visitor.open('documents/');
    await expect(page.getByText('data-struck').first()).toBeVisible();
    for (const one of await page.locator('member-documents').getByRole('button').all()) {
      await one.click();
      await expectOnlyText(page, 'member-documents');
      await page.locator('member-documents').getByRole('button').first().click();
    }
  });
  visitor.expectNoFaults();
});

test('a33: markup in everything that is sent stays text in the inbox, on the case and on paper', async ({
  page,
  browser,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en');
  const all = STRIKES.join('\n').slice(0, 1900);
  const rest = STRIKES.join('\n').slice(1900, 3800);
  const send = async (body: object) => {
    const answer = await post<{ reference: string; trackingToken: string }>(demo.cms, '/submissions', body);
    expect(answer.status, answer.text).toBe(201);
    return answer.body.data;
  };
  const inquiry = exampleInquiry();
  const sentInquiry = await send({
    ...inquiry,
    applicant: { ...inquiry.applicant, name: `Reader ${STRIKES[7]}` },
    answers: { subject: `Subject ${STRIKES[9]}`, message: all },
  });
  const request = exampleRequest();
  const sentRequest = await send({
    ...request,
    applicant: { ...request.applicant, name: `Asker ${STRIKES[13]}` },
    answers: { ...request.answers, explanation: rest },
  });

  const panel = await Panel.signIn(browser, demo, 'officer');
  for (const [reference, name] of [
    [sentInquiry.reference, STRIKES[7] ?? ''],
    [sentRequest.reference, STRIKES[13] ?? ''],
  ] as const) {
    await test.step(`inbox and case ${reference}`, async () => {
      await panel.openInbox();
      await expect((await panel.search(reference)).getByText(name)).toBeVisible();
      await expectOnlyText(panel.page);
      await panel.page.getByRole('row').getByRole('link').first().click();
      await expect(panel.page.getByText(name).first()).toBeVisible();
      await expectOnlyText(panel.page);
    });
  }

  await test.step('on paper', async () => {
    await panel.page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await panel.button(panel.words.print).click();
    await expect(panel.page.locator('[data-printed]')).toBeAttached();
    await expectOnlyText(panel.page);
  });
  panel.expectNoFaults();
  await panel.close();

  await test.step('on the tracking page', async () => {
    await visitor.open(`track/#ms/track/${sentInquiry.reference}/${sentInquiry.trackingToken}`);
    await expect(page.getByText(STRIKES[9] ?? '').first()).toBeVisible();
    await expectOnlyText(page, 'member-tracking');
  });
  visitor.expectNoFaults();
});
