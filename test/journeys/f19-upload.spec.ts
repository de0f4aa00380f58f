import { expect, phone, test } from './demo.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';
import { filesAr } from '../../widget/src/language/messages/files.ar.js';
import { examplePdf } from '../uploading.js';

const FILE = 'تقرير الفحص ٢.pdf';
const UPLOADS = '**/api/member-services/uploads';

test.setTimeout(180_000);

test.describe('f19 on a phone in Arabic', () => {
  test.use({ ...phone, locale: 'ar-SA' });

  test('f19: a file whose line is cut, then answered by a public network, arrives when it is tried again', async ({
    page,
    browser,
    demo,
  }) => {
    const visitor = new Visitor(page, demo, 'ar');
    const { common, submission, request } = visitor.words;
    const { applicant } = submission;
    const name = `سارة بنت ${unlikeAnyOther('ابتدرسعفقلمنهوي')}`;
    const choose = () =>
      page
        .locator('input.files')
        .setInputFiles({ name: FILE, mimeType: 'application/pdf', buffer: examplePdf() });

    await visitor.open('');
    await visitor.link('اطلبوا خدمة').click();
    await visitor.link('طلب المساعدة').click();
    await visitor.button(request.start).click();
    await visitor.fill(applicant.name, name);
    await visitor.choose(applicant.kind, applicant.kinds.public);
    await visitor.fill(applicant.email, `sara-${Date.now()}@example.org`);
    await visitor.choose(applicant.preferredChannel, applicant.channels.email);
    await visitor.press(common.next, 'كيف نساعدكم؟');
    await page.getByLabel('موضوع المساعدة').selectOption({ index: 1 });
    await visitor.fill('صفوا ما تحتاجون إليه', 'أحتاج إلى توضيح خطوات تجديد العضوية.');
    await visitor.choose('درجة الاستعجال', 'عادي');

    visitor.allow(/Failed to load resource: net::ERR_(CONNECTION_RESET|FAILED)/);
    await page.route(UPLOADS, (route) => route.abort('connectionreset'), { times: 1 });
    await choose();
    const retry = page.getByRole('button', { name: filesAr.retry.replace('{{name}}', FILE) });
    await expect(page.locator('.file .state')).toContainText(common.failure.unreachable);
    await visitor.look('f19-ar-1-cut');

    await page.route(
      UPLOADS,
      (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Sign in to the network</h1>' }),
      { times: 1 },
    );
    await retry.click();
    await expect(page.locator('.file .state')).toContainText(common.failure.intercepted);
    await expect(page.locator('.file .tick')).toHaveCount(0);

    await retry.click();
    await expect(page.locator('.file .tick')).toBeVisible();
    await visitor.look('f19-ar-2-attached');

    const remove = page.getByRole('button', { name: filesAr.remove.replace('{{name}}', FILE) });
    await remove.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.file')).toHaveCount(0);
    await choose();
    await expect(page.locator('.file .tick')).toBeVisible();

    await visitor.press(common.next, submission.check.title);
    await expect(page.locator('[part="answers"]').getByText(FILE)).toBeVisible();
    await page.getByLabel(submission.check.noticeRead).check();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await visitor.fill(submission.check.sign, name);
    await visitor.button(submission.check.send).click();
    await expect(visitor.heading(visitor.words.receipt.title)).toBeFocused();
    const reference = await visitor.reference();
    visitor.expectNoFaults();

    const panel = await Panel.signIn(browser, demo, 'officer');
    await panel.openInbox();
    await panel.search(name);
    await panel.openCase(reference);
    const files = panel.page.getByRole('region', { name: panel.words.files });
    const card = files.getByRole('listitem').filter({ hasText: FILE });
    await expect(card).toBeVisible();
    await panel.expectAccessible('case with a file', 'main');
    await card.getByRole('button', { name: FILE }).first().click();
    await expect(panel.page.locator('[role="dialog"] canvas')).toHaveCount(1);
    await panel.picture('f19-panel-file');
    panel.expectNoFaults();
    await panel.close();
  });
});
