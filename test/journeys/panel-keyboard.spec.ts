import { formatReference } from '@member-services/contract/forms';
import { send } from '../sending.js';
import { examplePdf, requestWithFiles } from '../uploading.js';
import { desktop, expect, test } from './demo.js';
import { Keyboard } from './keyboard.js';
import { Panel } from './panel.js';

test.use(desktop);

const FILE = 'تقرير الحالة.pdf';
const MESSAGE = 'وصلنا طلبكم كاملًا، شكرًا لكم.';

test('by keyboard alone a case is found, written to, verified and raised, and the focus is never lost', async ({
  browser,
  demo,
}) => {
  const request = await requestWithFiles(demo.cms, [{ name: FILE, bytes: examplePdf() }]);
  const { reference } = await send(demo.cms, request);
  const officer = await Panel.signIn(browser, demo, 'officer');
  const { page, words } = officer;
  const keys = new Keyboard(page);
  const list = page.getByRole('heading', { name: words.actionList, exact: true });

  await test.step('the inbox is searched and the case opened', async () => {
    await keys.enter(page.getByRole('link', { name: words.menu }));
    await expect(page.getByRole('heading', { level: 1, name: words.inbox })).toBeVisible();
    await keys.type(officer.searchField, reference);
    await keys.press('Enter');
    const row = page.getByRole('link', { name: formatReference(reference) });
    await keys.enter(row);
    await expect(page.getByRole('heading', { level: 1, name: formatReference(reference) })).toBeVisible();
  });

  await test.step('a file is looked at, and the focus comes back to its button', async () => {
    const look = officer.button(`${words.look}: ${FILE}`);
    await keys.enter(look);
    const sheets = page.getByRole('dialog').locator('canvas');
    await expect(sheets).toHaveCount(1);
    await expect(page.getByRole('dialog').getByRole('button', { name: words.closeView })).toBeVisible();
    await keys.press('Escape');
    await expect(look).toBeFocused();
  });

  await test.step('a message: asked for with nothing in it, written, read, sent', async () => {
    await keys.enter(officer.button(words.actions.message));
    await expect(page.getByRole('heading', { name: words.actions.message })).toBeFocused();
    const field = page.getByRole('textbox', { name: words.wordsField });
    await keys.enter(officer.button(words.confirm));
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await keys.type(field, MESSAGE);
    await expect(field).not.toHaveAttribute('aria-invalid', 'true'); // mended as it is written
    await keys.enter(officer.button(words.preview));
    const preview = page.getByRole('group', { name: words.previewTitle });
    await expect(preview).toBeFocused();
    await keys.enter(officer.button(words.send));
    await expect(list).toBeFocused();
    await expect(page.getByRole('region', { name: words.conversation })).toContainText(MESSAGE);
  });

  await test.step('the checklist: left incomplete it leads to the first box, complete it verifies', async () => {
    await keys.enter(officer.button(words.actions.verify));
    await keys.enter(officer.button(words.confirm));
    const boxes = Object.values(words.checks).map((check) => page.getByLabel(check));
    await expect(boxes[0] ?? list).toBeFocused();
    for (const box of boxes) await keys.tick(box);
    await keys.enter(officer.button(words.confirm));
    await expect(list).toBeFocused();
    await expect(page.getByText(words.statuses.verified).first()).toBeVisible();
  });

  await test.step('it is raised to the committee', async () => {
    await keys.enter(officer.button(words.actions.raise));
    await keys.enter(officer.button(words.confirm));
    await expect(list).toBeFocused();
    await expect(page.getByText(words.statuses['under-study']).first()).toBeVisible();
  });

  officer.expectNoFaults();
  await officer.close();
});
