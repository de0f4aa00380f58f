import { formatReference } from '@member-services/contract/forms';
import { exampleInquiry, send } from '../sending.js';
import { desktop, expect, test } from './demo.js';
import { Panel } from './panel.js';

test.use(desktop);

test('a complaint about one of the staff: a colleague says so, and they see nothing of it', async ({
  browser,
  demo,
}) => {
  const { reference } = await send(demo.cms, { ...exampleInquiry(), category: 'complaint' });
  const shown = formatReference(reference);
  const { firstname, lastname } = demo.account('head');
  const headName = `${firstname} ${lastname}`;
  const officer = await Panel.signIn(browser, demo, 'officer');
  const { page, words } = officer;
  const fact = page.getByRole('definition').filter({ hasText: headName });

  await test.step('the officer names the head of department', async () => {
    await officer.openCase(shown);
    await officer.begin('nameConcerned');
    await officer.button(words.confirm).click();
    await expect(page.getByRole('radio').first()).toBeFocused(); // nobody was chosen yet
    await officer.picture('panel-whom-it-concerns');
    await officer.expectAccessible('whom a complaint concerns', 'main');
    await page.getByRole('radio', { name: headName }).check();
    await officer.button(words.confirm).click();
    await expect(fact).toBeVisible();
    await expect(page.getByText(new RegExp(`${words.concerned}: .?${headName}`))).toBeVisible();
  });

  const head = await Panel.signIn(browser, demo, 'head');
  head.allow(/status of 403/);
  const address = `${demo.cms}/admin/plugins/member-services/cases/${reference}`;

  await test.step('the head neither finds nor opens it', async () => {
    await head.openInbox();
    await expect(await head.search(reference)).toHaveCount(0);
    await head.page.goto(address);
    await expect(head.page.getByText(words.concernsYou)).toBeVisible();
    await expect(head.page.getByText(exampleInquiry().answers.subject)).toHaveCount(0);
    await head.picture('panel-concerns-you');
    await head.expectAccessible('a complaint that concerns its reader', 'main');
  });

  await test.step('the officer takes it back, and the head sees it', async () => {
    await officer.begin('nameConcerned');
    await page.getByRole('radio', { name: words.nobody }).check();
    await officer.button(words.confirm).click();
    await expect(fact).toHaveCount(0);
    await head.button(words.reload).click();
    await expect(head.page.getByText(exampleInquiry().answers.subject).first()).toBeVisible();
  });

  for (const panel of [officer, head]) {
    panel.expectNoFaults();
    await panel.close();
  }
});
