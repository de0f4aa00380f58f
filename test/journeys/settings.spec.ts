import { desktop, expect, test } from './demo.js';
import { Panel } from './panel.js';

test.use(desktop);

test('working days and periods are changed by whoever may, within the policy, and every change is kept', async ({
  browser,
  demo,
}) => {
  const officer = await Panel.signIn(browser, demo, 'officer');
  const { page, words } = officer;

  await test.step('less than the fortnight of the policy is refused, beside the period', async () => {
    officer.allow(/status of 400/);
    await officer.openPage('settings', words.settings);
    const minimum = page.getByRole('spinbutton', { name: words.decisionMinimum });
    await minimum.fill('13');
    await officer.button(words.save).click();
    await expect(minimum).toBeFocused();
    await expect(minimum).toHaveAccessibleDescription(/14/);
    await expect(minimum).toHaveAttribute('aria-invalid', 'true');
    await expect(minimum).toHaveValue('13');
    await minimum.fill('14');
  });

  await test.step('an emptied period stays empty, is asked for beside it, and is not saved as 0', async () => {
    const appeal = page.getByRole('spinbutton', { name: words.appealPeriod });
    const kept = await appeal.inputValue();
    await appeal.fill('');
    await expect(appeal).toHaveValue('');
    await officer.button(words.save).click();
    await expect(appeal).toBeFocused();
    await expect(appeal).toHaveAccessibleDescription(new RegExp(words.settingMissing));
    await officer.picture('settings-emptied');
    await page.reload();
    await expect(appeal).toHaveValue(kept);
  });

  await test.step('a holiday without a name is refused beside its name', async () => {
    await officer.button(words.addHoliday).click();
    await officer.button(words.save).click();
    const name = page.getByRole('textbox', { name: words.holidayName }).last();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveValue('');
    await page.getByRole('button', { name: words.removeHoliday }).last().click();
  });

  const days = page.getByRole('spinbutton', { name: words.newDayAfterDelay });
  const before = Number(await days.inputValue());

  await test.step('a change within it is saved, said, and stands in the list of changes', async () => {
    await days.fill(String(before + 1));
    await officer.button(words.save).click();
    await expect(page.getByText(words.settingsSaved)).toBeVisible();
    const newest = page.getByRole('region', { name: words.settingsChanges }).getByRole('listitem').first();
    await expect(newest).toContainText(words.newDayAfterDelay);
    await expect(newest).toContainText(String(before + 1));
    await expect(newest).toContainText(demo.account('officer').firstname);
    await officer.expectAccessible('the settings');
  });

  await test.step('of two who change them at once the second is told, and both changes stand', async () => {
    const head = await Panel.signIn(browser, demo, 'head');
    head.allow(/status of 409/);
    await head.openPage('settings', head.words.settings);
    const appeal = head.page.getByRole('spinbutton', { name: head.words.appealPeriod });
    const longer = Number(await appeal.inputValue()) + 1;
    await appeal.fill(String(longer));

    await days.fill(String(before + 2));
    await officer.button(words.save).click();
    const newest = page.getByRole('region', { name: words.settingsChanges }).getByRole('listitem').first();
    await expect(newest).toContainText(String(before + 2));

    await head.button(head.words.save).click();
    const told = head.page.getByRole('alert').filter({ hasText: head.words.settingsConflict });
    await expect(told).toBeFocused();
    await expect(told).toContainText(demo.account('officer').firstname);
    await head.picture('settings-conflict');
    await head.expectAccessible('a conflict of settings', 'main');
    await told.getByRole('button', { name: head.words.keepTyped }).click();
    await expect(appeal).toHaveValue(String(longer));
    await expect(head.page.getByRole('spinbutton', { name: head.words.newDayAfterDelay })).toHaveValue(
      String(before + 2),
    );
    await head.button(head.words.save).click();
    await expect(head.page.getByText(head.words.settingsSaved)).toBeVisible();
    head.expectNoFaults();
    await head.close();
  });

  await test.step('whoever may not change them is not led there', async () => {
    const committee = await Panel.signIn(browser, demo, 'committee');
    await committee.openInbox();
    await expect(committee.page.locator('nav a[href$="/plugins/member-services/settings"]')).toHaveCount(0);
    await committee.close();
  });

  officer.expectNoFaults();
  await officer.close();
});
