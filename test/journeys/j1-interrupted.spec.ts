import type { Locator, Page } from '@playwright/test';
import { expect, phone, test } from './demo.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';

const SERVICE = 'طلب العضوية';
const SUBMISSIONS = '**/api/member-services/submissions';

test.setTimeout(300_000);
test.use({ ...phone, locale: 'ar-SA' });

/** Signs on the paper with a finger: up and down, and a line below. */
async function sign(page: Page, paper: Locator): Promise<void> {
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (!box) throw new Error('There is no paper to sign on.');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  for (const stroke of [
    [at(0.1, 0.6), at(0.2, 0.2), at(0.3, 0.7), at(0.4, 0.3), at(0.6, 0.6)],
    [at(0.2, 0.8), at(0.5, 0.85), at(0.8, 0.75)],
  ]) {
    for (const [index, place] of stroke.entries()) {
      await page.mouse.move(...place, { steps: 4 });
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
}

/** Every way in which sending can be broken, once each, and what the person reads. */
const BROKEN: Record<string, (page: Page) => Promise<unknown>> = {
  offline: (page) => page.context().setOffline(true),
  intercepted: (page) =>
    page.route(
      SUBMISSIONS,
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
      { times: 1 },
    ),
  unreachable: (page) => page.route(SUBMISSIONS, (route) => route.abort('blockedbyclient'), { times: 1 }),
  unavailable: (page) => page.route(SUBMISSIONS, (route) => route.fulfill({ status: 503 }), { times: 1 }),
};

test('j1, f20: a phone whose network drops, slows and breaks, whose tab is closed, and one request at the end', async ({
  page: firstPage,
  context,
  browser,
  demo,
}) => {
  const name = `نورة بنت ${unlikeAnyOther('ابتدرسعفقلمنهوي')}`;
  const first = new Visitor(firstPage, demo, 'ar');
  const { common, filling, submission } = first.words;
  const { applicant } = submission;
  first.allow(/Failed to load resource/);

  const details = async (visitor: Visitor) => {
    await visitor.fill(applicant.nationalId, '١٠٠٠٠٠٠٠٠٨');
    await visitor.fill(applicant.mobile, '٠٥٥ ١٢٣ ٤٥٦٧');
  };

  await test.step('a slow network brings the form, and the network drops between two steps', async () => {
    await firstPage.route('**/api/member-services/services/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await first.open('');
    await first.link('اطلبوا خدمة').click();
    await first.link(SERVICE).click();
    await first.fill(applicant.name, name);
    await first.choose(applicant.kind, applicant.kinds.public);
    await details(first);
    await first.fill(applicant.email, `noura-${Date.now()}@example.org`);
    await first.choose(applicant.preferredChannel, applicant.channels.email);
    await expect(firstPage.getByText(filling.draft.kept)).toBeVisible();
    await firstPage.context().setOffline(true);
    await first.press(common.next, 'صلتكم بالمهنة');
    await first.choose('نوع العضوية المطلوبة', 'طالب أو متدرب');
    await first.fill('الجامعة أو الكلية', 'جامعة تجريبية');
    await firstPage.context().setOffline(false);
    await first.look('j1-interrupted-1-form');
  });

  const service = firstPage.url();

  await test.step('the tab is closed; nothing secret is left on the phone', async () => {
    const kept = () => firstPage.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    await expect.poll(kept).toContain('جامعة تجريبية');
    for (const secret of ['1000000008', '١٠٠٠٠٠٠٠٠٨', '551234567'])
      expect(await kept()).not.toContain(secret);
    first.expectNoFaults();
    await firstPage.close();
  });

  const page = await context.newPage();
  const visitor = new Visitor(page, demo, 'ar');
  visitor.allow(/Failed to load resource/);

  await test.step('it is opened again, says whose form it is, and goes on', async () => {
    await page.goto(service);
    await expect(visitor.heading(filling.draft.found)).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
    await expect(page.getByText('جامعة تجريبية')).toHaveCount(0);
    await visitor.look('j1-interrupted-2-offer');
    await visitor.button(filling.draft.resume).click();
    await expect(page.getByText(filling.draft.enterAgain)).toBeVisible();
    await details(visitor);
    await visitor.press(common.next, 'صلتكم بالمهنة');
    await expect(visitor.field('الجامعة أو الكلية')).toHaveValue('جامعة تجريبية');
  });

  await test.step('the phone’s Back key goes a step back, and loses nothing', async () => {
    await page.goBack();
    await expect(visitor.field(applicant.name)).toHaveValue(name);
    await visitor.press(common.next, 'صلتكم بالمهنة');
    await visitor.fill(common.field.day, '١٥');
    await visitor.fill(common.field.month, '٦');
    await visitor.fill(common.field.year, '٢٠٢٧');
    await page.getByRole('combobox', { name: 'مدينة الإقامة' }).fill('الرياض');
    await page.getByRole('option', { name: 'الرياض', exact: true }).click();
    await visitor.press(common.next, 'العضوية');
    await visitor.fill('عدد الأسهم التي ترغبون في الاكتتاب بها', '١٢');
    await page.getByLabel('أرغب في لقاء تعريفي').check();
    await visitor.press(common.next, submission.check.title);
  });

  await test.step('it is signed by hand, and the signature survives turning the phone', async () => {
    await page.getByLabel(submission.check.noticeRead).check();
    for (const box of await page.locator('[part="consent"] input').all()) await box.check();
    await visitor.choose(filling.signature.method, filling.signature.methods.drawn);
    const paper = page.getByRole('img', { name: filling.signature.blank });
    await sign(page, paper);
    const signed = page.getByRole('img', { name: filling.signature.drawn });
    await expect(signed).toBeVisible();
    const narrow = await signed.boundingBox();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(async () => (await signed.boundingBox())?.width).toBeGreaterThan(narrow?.width ?? 844);
    await page.setViewportSize(phone.viewport);
    await visitor.look('j1-interrupted-3-signed');
    await visitor.expectAccessible('signed');
  });

  const created: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('/submissions') && answer.status() === 201) created.push(answer.url());
  });

  await test.step('sending breaks in every way; each is said, and everything stays', async () => {
    const notSent = page.getByRole('alert').filter({ hasText: submission.failed.title });
    let button = submission.check.send;
    for (const [cause, breakIt] of Object.entries(BROKEN)) {
      await breakIt(page);
      await visitor.button(button).last().click();
      await expect(notSent).toContainText(
        Object.entries(common.failure).find(([key]) => key === cause)?.[1] as string,
      );
      await expect(notSent).toContainText(common.failure.kept);
      await expect(page.getByRole('img', { name: filling.signature.drawn })).toBeVisible();
      await page.context().setOffline(false);
      button = submission.failed.again;
    }
    await page.route(
      SUBMISSIONS,
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await visitor.button(button).last().click();
    await expect(notSent).toContainText(common.failure.unreachable);
    await visitor.button(button).last().click();
    await expect(visitor.heading(visitor.words.receipt.title)).toBeFocused();
    await visitor.look('j1-interrupted-4-receipt');
  });

  const reference = await visitor.reference();

  await test.step('there is one request, and nothing of it is left on the phone', async () => {
    expect(created).toEqual([]);
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.includes(':draft:')),
    );
    expect(kept).toEqual([]);
    await expect(page.getByText(name)).toHaveCount(0);
    visitor.expectNoFaults();
    const panel = await Panel.signIn(browser, demo, 'officer');
    await panel.openInbox();
    await expect(await panel.search(name)).toHaveCount(1);
    await panel.openCase(reference);
    await expect(panel.page.getByRole('img', { name: 'توقيع مرسوم' })).toBeVisible();
    await panel.picture('j1-interrupted-5-case');
    await panel.close();
  });
});
