import { formatReference } from '@member-services/contract/forms';
import { exampleInquiry, send } from '../sending.js';
import { desktop, expect, test } from './demo.js';
import { Panel } from './panel.js';
import { staffStep } from './staff-step.js';

test.use(desktop);

const ANSWER = 'يبدأ التجديد في الأول من ديسمبر، ورسومه منشورة في صفحة الخدمة.';

test('two at once: whoever is second is told what happened and keeps what was typed (f24)', async ({
  browser,
  demo,
}) => {
  const { reference } = await send(demo.cms, exampleInquiry());
  const officer = await Panel.signIn(browser, demo, 'officer');
  officer.allow(/status of 409/);
  const { page, words } = officer;
  const field = page.getByRole('textbox', { name: words.wordsField });
  const told = page.getByRole('alert').filter({ hasText: words.caseConflict });

  await test.step('a note of somebody else: it is read, and the answer goes on', async () => {
    await officer.openCase(formatReference(reference));
    await officer.begin('answer');
    await field.fill(ANSWER);
    const note = { action: 'note', internalNote: 'سأل عنه هاتفيًا أيضًا.' };
    await staffStep(demo, 'administrator', reference, note);
    await officer.button(words.preview).click();
    await expect(told).toBeFocused();
    await expect(told).toContainText(note.internalNote);
    await expect(field).toHaveValue(ANSWER);
    await officer.picture('panel-stale');
    await officer.expectAccessible('a case that moved on', 'main');
    await officer.button(words.keepTyped).click();
    await expect(field).toHaveValue(ANSWER);
    await officer.button(words.preview).click();
    await expect(page.getByRole('group', { name: words.previewTitle })).toContainText(ANSWER);
  });

  await test.step('the answer of somebody else: nothing is sent twice, and the words can be copied', async () => {
    const answer = { action: 'answer', words: 'أجبنا عن سؤالكم.' };
    await staffStep(demo, 'administrator', reference, answer);
    await officer.button(words.send).click();
    await expect(told).toContainText(answer.words);
    await officer.button(words.keepTyped).click();
    await expect(page.getByRole('status').filter({ hasText: words.overtaken })).toBeVisible();
    await expect(field).toHaveValue(ANSWER);
    await expect(officer.button(words.preview)).toHaveCount(0);
    await officer.button(words.cancel).click();
    await expect(page.getByRole('heading', { name: words.actionList, exact: true })).toBeFocused();
  });

  officer.expectNoFaults();
  await officer.close();
});

test('a step that nobody writes words for is not shown as it would have been (f24)', async ({
  browser,
  demo,
}) => {
  const { reference } = await send(demo.cms, exampleInquiry());
  const officer = await Panel.signIn(browser, demo, 'officer');
  officer.allow(/status of 409/);
  const { page, words } = officer;
  await officer.openCase(formatReference(reference));
  const note = { action: 'note', internalNote: 'سأل عنه هاتفيًا أيضًا.' };
  await staffStep(demo, 'administrator', reference, note);
  await officer.begin('note');
  const told = page.getByRole('alert').filter({ hasText: words.caseConflict });
  await expect(told).toBeFocused();
  await expect(told).toContainText(note.internalNote);
  await officer.button(words.keepTyped).click();
  await page.getByRole('textbox', { name: words.noteField }).fill('أُجيب هاتفيًا.');
  await officer.button(words.confirm).click();
  await expect(page.getByRole('heading', { name: words.actionList, exact: true })).toBeFocused();
  await expect(told).toHaveCount(0);
  officer.expectNoFaults();
  await officer.close();
});

test('a server that is away while a page stands open: it is said, and nothing typed is lost', async ({
  browser,
  demo,
}) => {
  const { reference } = await send(demo.cms, exampleInquiry());
  const officer = await Panel.signIn(browser, demo, 'officer');
  officer.allow(/ERR_CONNECTION_REFUSED/);
  const { page, words } = officer;
  await officer.openCase(formatReference(reference));
  await officer.begin('answer');
  const field = page.getByRole('textbox', { name: words.wordsField });
  await field.fill(ANSWER);
  await page.route('**/member-services/**', (route) => route.abort('connectionrefused'));
  const away = page.getByRole('alert').filter({ hasText: words.unreachable });
  await officer.button(words.preview).click();
  await expect(away).toBeVisible();
  await officer.button(words.reload).click();
  await expect(away).toHaveCount(2);
  await expect(field).toHaveValue(ANSWER);
  await officer.picture('panel-away');
  await officer.expectAccessible('a case without its server', 'main');
  await page.unroute('**/member-services/**');
  await officer.button(words.preview).click();
  await officer.button(words.send).click();
  await expect(page.getByText(words.statuses.answered).first()).toBeVisible();
  officer.expectNoFaults();
  await officer.close();
});

test('an address that a role has no right to open shows nothing of it', async ({ browser, demo }) => {
  const { reference } = await send(demo.cms, exampleInquiry());
  const pages = {
    'quality-manager': [`cases/${reference}`, 'inbox', 'timers', 'settings', 'messages'],
    editor: [`cases/${reference}`, 'inbox', 'ratings', 'messages'],
    committee: ['message-texts', 'ratings', 'questions', 'messages'],
  } as const;
  for (const [role, paths] of Object.entries(pages)) {
    const panel = await Panel.signIn(browser, demo, role);
    for (const path of paths) {
      await panel.page.goto(`${demo.cms}/admin/plugins/member-services/${path}`);
      await expect(panel.page.getByText(panel.words.noPermission), `${role}: ${path}`).toBeVisible();
      await expect(panel.page.getByText(formatReference(reference))).toHaveCount(0);
    }
    await panel.picture(`panel-no-rights-${role}`);
    panel.expectNoFaults();
    await panel.close();
  }
});

test('a wrong address or reference says so, and leads on', async ({ browser, demo }) => {
  const officer = await Panel.signIn(browser, demo, 'officer');
  officer.allow(/status of 404/);
  const { page, words } = officer;
  const base = `${demo.cms}/admin/plugins/member-services`;
  await page.goto(`${base}/nowhere`);
  await expect(page.getByRole('heading', { level: 1, name: words.noPage })).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: words.inbox })).toBeVisible();
  await page.goto(`${base}/cases/22222222`);
  await expect(page.getByText(words.noCase)).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  officer.expectNoFaults();
  await officer.close();
});

test('what has ended is found from the open part of the inbox as well', async ({ browser, demo }) => {
  const { reference } = await send(demo.cms, exampleInquiry());
  const dismissed = { action: 'dismiss', words: 'وصلنا مرتين.' };
  await staffStep(demo, 'officer', reference, dismissed);
  const officer = await Panel.signIn(browser, demo, 'officer');
  await officer.openInbox();
  await expect(await officer.search(reference)).toHaveCount(0);
  await officer.button(officer.words.lookInAll).click();
  await expect(officer.page.getByRole('link', { name: formatReference(reference) })).toBeVisible();
  await expect(officer.searchField).toHaveValue(reference);
  officer.expectNoFaults();
  await officer.close();
});
