import type { SubmissionReceipt } from '@member-services/contract/forms';
import type { Page } from '@playwright/test';
import { desktop, expect, phone, test } from './demo.js';
import { Keyboard } from './keyboard.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';

const SERVICE = 'طلب العضوية';

/** What the CMS says to a submission. */
interface Sent {
  data: SubmissionReceipt;
  meta: { replayed?: boolean };
}

/** The CMS takes the next submission, and the answer is lost on its way back. */
async function loseNextAnswer(page: Page): Promise<() => Sent | undefined> {
  let taken: Sent | undefined;
  await page.route(
    '**/api/member-services/submissions',
    async (route) => {
      const answer = await route.fetch();
      taken = (await answer.json()) as Sent;
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  return () => taken;
}

// Whole days of work in one test each; a slow machine may take its time.
test.setTimeout(300_000);

test.describe('j1 on a phone in Arabic', () => {
  test.use({ ...phone, locale: 'ar-SA' });

  test('j1: a request goes from the website into the inbox and back, and survives a network that drops', async ({
    page,
    browser,
    demo,
  }) => {
    const visitor = new Visitor(page, demo, 'ar');
    const { common, submission, request, tracking } = visitor.words;
    const { applicant } = submission;
    const name = `نورة بنت ${unlikeAnyOther('ابتدرسعفقلمنهوي')}`;
    const email = `noura-${Date.now()}@example.org`;

    await test.step('home, services, one service', async () => {
      await visitor.open('');
      await visitor.look('j1-ar-1-home');
      await visitor.link('اطلبوا خدمة').click();
      await expect(visitor.link(SERVICE)).toBeVisible();
      await visitor.look('j1-ar-2-services');
      await visitor.link(SERVICE).click();
      await expect(visitor.heading(SERVICE)).toBeVisible();
      await expect(visitor.heading(request.whatYouNeed)).toBeVisible();
      await visitor.look('j1-ar-3-card');
      await visitor.button(request.start).click();
    });

    await test.step('an empty step says what is missing, and each fault leads to its field', async () => {
      await visitor.button(common.next).click();
      const summary = page.getByRole('alert').filter({ hasText: common.problem });
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('button').first()).toContainText(applicant.name);
      await visitor.look('j1-ar-4-errors');
      await summary.getByRole('button', { name: applicant.name }).click();
      await expect(visitor.field(applicant.name)).toBeFocused();
    });

    await test.step('the details, in Arabic-Indic digits', async () => {
      await visitor.fill(applicant.name, name);
      await visitor.choose(applicant.kind, applicant.kinds.public);
      await visitor.fill(applicant.nationalId, '١٠٠٠٠٠٠٠٠٨');
      await visitor.fill(applicant.mobile, '٠٥٥ ١٢٣ ٤٥٦٧');
      await visitor.fill(applicant.email, email);
      await visitor.choose(applicant.preferredChannel, applicant.channels.email);
      await visitor.look('j1-ar-5-details');
      await visitor.press(common.next, 'صلتكم بالمهنة');
    });

    await test.step('the form, whose questions follow from the answers', async () => {
      await visitor.choose('نوع العضوية المطلوبة', 'طالب أو متدرب');
      await expect(visitor.field('الجامعة أو الكلية')).toBeVisible();
      await visitor.fill('الجامعة أو الكلية', 'جامعة تجريبية');
      await visitor.fill(common.field.day, '١٥');
      await visitor.fill(common.field.month, '٦');
      await visitor.fill(common.field.year, '٢٠٢٧');
      await page.getByRole('combobox', { name: 'مدينة الإقامة' }).fill('الرياض');
      await page.getByRole('option', { name: 'الرياض', exact: true }).click();
      await visitor.look('j1-ar-6-form');
      await visitor.press(common.next, 'العضوية');
      await visitor.fill('عدد الأسهم التي ترغبون في الاكتتاب بها', '١٢');
      await page.getByLabel('أرغب في لقاء تعريفي').check();
      await visitor.press(common.next, submission.check.title);
    });

    await test.step('the answers are checked and one is changed', async () => {
      const answers = page.locator('[part="answers"]');
      await expect(answers.getByText('10 00 00 00 08')).toBeVisible();
      await visitor.look('j1-ar-7-check');
      await visitor.button(`${common.change} عدد الأسهم التي ترغبون في الاكتتاب بها`).click();
      await expect(visitor.field('عدد الأسهم')).toBeFocused();
      await visitor.fill('عدد الأسهم', '١٥');
      await visitor.press(common.next, submission.check.title);
      await expect(answers.filter({ hasText: 'عدد الأسهم' }).getByText('15', { exact: true })).toBeVisible();
      await expect(answers.getByText('12', { exact: true })).toHaveCount(0);
    });

    const reference = await test.step('it is sent through a network that drops twice', async () => {
      await page.getByLabel(submission.check.noticeRead).check();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await visitor.fill(submission.check.sign, name);

      visitor.allow(/Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET|FAILED)/);
      const notSent = page.getByRole('alert').filter({ hasText: submission.failed.title });
      await page.context().setOffline(true);
      await visitor.button(submission.check.send).click();
      await expect(notSent).toBeFocused();
      await expect(notSent).toContainText(common.failure.kept);
      await visitor.look('j1-ar-8-not-sent');
      await page.context().setOffline(false);

      const taken = await loseNextAnswer(page);
      await visitor.button(submission.failed.again).first().click();
      await expect.poll(taken).toBeTruthy();
      await expect(notSent).toBeFocused();

      const answered = page.waitForResponse(
        (answer) => answer.url().endsWith('/submissions') && answer.request().method() === 'POST',
      );
      await visitor.button(submission.failed.again).first().click();
      const answer = await answered;
      const sent = (await answer.json()) as Sent;
      expect(answer.status()).toBe(200);
      expect(sent.meta.replayed).toBe(true);
      expect(sent.data).toEqual(taken()?.data);

      await expect(visitor.heading(visitor.words.receipt.title)).toBeFocused();
      const shown = await visitor.reference();
      expect(shown.replaceAll(/\W/g, '')).toBe(sent.data.reference);
      await visitor.look('j1-ar-9-receipt');
      return shown;
    });

    const mail = await visitor.mail(email);
    expect(mail.text).toContain(reference);

    await test.step('the officer finds one submission and verifies it', async () => {
      const panel = await Panel.signIn(browser, demo, 'officer');
      await panel.picture('j1-panel-1-home');
      await panel.openInbox();
      await panel.picture('j1-panel-2-inbox');
      await expect(await panel.search(name)).toHaveCount(1);
      await panel.openCase(reference);
      await panel.picture('j1-panel-3-case');
      await panel.expectAccessible('case', 'main');
      await expect(panel.page.getByText(name).first()).toBeVisible();
      await panel.begin('verify');
      await panel.picture('j1-panel-4-checklist');
      await panel.confirmChecklist();
      await panel.picture('j1-panel-5-verified');
      panel.expectNoFaults();
      await panel.close();
    });

    await test.step('the visitor opens the link of the mail and reads where it stands', async () => {
      await visitor.openTracking(mail);
      await expect(visitor.heading(tracking.status.verified)).toBeVisible();
      await expect(page.getByText(tracking.meaning.verified)).toBeVisible();
      await visitor.look('j1-ar-10-tracking');
      expect(new URL(page.url()).search).toBe('');
    });

    visitor.expectNoFaults();
  });
});

test.describe('j1 on a desktop in English', () => {
  test.use({ ...desktop, locale: 'en-GB' });

  test('j1: a request goes from the website into the inbox and back by keyboard alone', async ({
    page,
    browser,
    demo,
  }) => {
    const visitor = new Visitor(page, demo, 'en');
    const keys = new Keyboard(page);
    const { common, submission, request, tracking } = visitor.words;
    const { applicant } = submission;
    const service = 'Membership registration';
    const name = `Sarah ${unlikeAnyOther('abdefghiklmnorstuw')}`;
    const email = `sarah-${Date.now()}@example.org`;

    await test.step('home, services, one service', async () => {
      await visitor.open('');
      await keys.enter(visitor.link('Skip to content'));
      await keys.enter(visitor.link('Request a service'));
      await keys.enter(visitor.link(service));
      await expect(visitor.heading(request.whatYouNeed)).toBeVisible();
      await visitor.look('j1-en-1-card');
    });

    await test.step('faults take the focus and lead to their fields', async () => {
      await keys.enter(visitor.button(common.next));
      const summary = page.getByRole('alert').filter({ hasText: common.problem });
      await expect(summary).toBeFocused();
      await visitor.look('j1-en-2-errors');
      await keys.enter(summary.getByRole('button', { name: applicant.name }));
      await expect(visitor.field(applicant.name)).toBeFocused();
    });

    await test.step('the form', async () => {
      await keys.type(visitor.field(applicant.name), name);
      await keys.pick(visitor.question(applicant.kind), applicant.kinds.supporter);
      await keys.type(visitor.field(applicant.nationalId), '1010101010');
      await keys.type(visitor.field(applicant.mobile), '0551234567');
      await keys.type(visitor.field(applicant.email), email);
      await keys.pick(visitor.question(applicant.preferredChannel), applicant.channels.email);
      await keys.press('Tab');
      await keys.enter(visitor.button(common.next));
      await expect(visitor.heading('Your link to the profession')).toBeFocused();

      await keys.pick(visitor.question('Type of membership'), 'Optometry practitioner');
      await keys.select(page.getByRole('combobox', { name: 'Qualification' }), 'Doctorate');
      const city = page.getByRole('combobox', { name: 'City of residence' });
      await keys.type(city, 'Riy');
      await keys.press('ArrowDown', 'Enter');
      await expect(city).toHaveValue('Riyadh');
      await visitor.look('j1-en-3-form');
      await keys.enter(visitor.button(common.next));
      await expect(visitor.heading('Membership')).toBeFocused();

      await keys.type(visitor.field('Number of shares'), '20');
      await keys.tick(page.getByLabel('I would like a short briefing'));
      await keys.enter(visitor.button(common.next));
      await expect(visitor.heading(submission.check.title)).toBeFocused();
    });

    const reference = await test.step('checked, changed, signed, sent', async () => {
      await visitor.look('j1-en-4-check');
      await keys.enter(visitor.button(`${common.change} Number of shares you wish to subscribe to`));
      await keys.type(visitor.field('Number of shares'), '25');
      await keys.enter(visitor.button(common.next));
      await expect(visitor.heading(submission.check.title)).toBeFocused();
      for (const box of await page.getByRole('checkbox').all()) await keys.tick(box);
      await keys.type(visitor.field(submission.check.sign), name);
      await keys.enter(visitor.button(submission.check.send));
      await expect(visitor.heading(visitor.words.receipt.title)).toBeFocused();
      await visitor.look('j1-en-5-receipt');
      return visitor.reference();
    });

    const mail = await visitor.mail(email);

    await test.step('the officer verifies it by keyboard too', async () => {
      const panel = await Panel.signIn(browser, demo, 'officer');
      const { words } = panel;
      const hands = new Keyboard(panel.page);
      await hands.enter(panel.page.getByRole('link', { name: words.menu }));
      await hands.type(panel.searchField, reference);
      await hands.press('Enter');
      await hands.enter(panel.page.getByRole('link', { name: reference }));
      await hands.enter(panel.button(words.actions.verify));
      for (const check of Object.values(words.checks)) await hands.tick(panel.page.getByLabel(check));
      await hands.enter(panel.button(words.confirm));
      await expect(panel.page.getByText(words.statuses.verified).first()).toBeVisible();
      panel.expectNoFaults();
      await panel.close();
    });

    await test.step('the visitor opens the link of the mail and reads where it stands', async () => {
      await visitor.openTracking(mail);
      await expect(visitor.heading(tracking.status.verified)).toBeVisible();
      await visitor.look('j1-en-6-tracking');
    });

    visitor.expectNoFaults();
  });
});
