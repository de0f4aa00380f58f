import { desktop, expect, test } from './demo.js';
import { Editor } from './editor.js';
import { unlikeAnyOther } from './made-up.js';
import { Visitor } from './visitor.js';

test.use({ ...desktop, locale: 'ar-SA' });

test('editor: a question is found by another spelling, changed in both languages, kept, then published', async ({
  page,
  browser,
  demo,
}) => {
  test.setTimeout(240_000);
  const visitor = new Visitor(page, demo, 'ar');
  const english = new Visitor(await (await browser.newContext(desktop)).newPage(), demo, 'en');
  const question = 'كيف أجدد عضويتي؟';
  const addition = {
    ar: `إضافة ${unlikeAnyOther('بتثجحخدذرزسشصض')}`,
    en: `Addition ${unlikeAnyOther('bcdfghjklmnp')}`,
  };
  const editor = await Editor.signIn(browser, demo);

  await test.step('found in Strapi’s list', async () => {
    const found = await editor.searchList('اجدد');
    await expect(found.filter({ hasText: question })).toBeVisible();
    await expect(found.filter({ hasText: 'أين أجد رقم العضوية؟' })).toHaveCount(0);
    await editor.picture('editor-1-list');
    await found.filter({ hasText: question }).click();
    await expect(editor.text('question', 'ar')).toHaveValue(question);
  });

  await test.step('both languages stand side by side, and are changed', async () => {
    const [ar, en] = await Promise.all([
      editor.text('answer', 'ar').boundingBox(),
      editor.text('answer', 'en').boundingBox(),
    ]);
    expect(ar && en && Math.abs(ar.y - en.y)).toBeLessThan(2);
    for (const locale of ['ar', 'en'] as const) {
      const answer = editor.text('answer', locale);
      await answer.fill(`${await answer.inputValue()}\n\n${addition[locale]}`);
    }
    await editor.picture('editor-2-changed');
  });

  await test.step('kept as a draft, the website is as it was', async () => {
    await editor.save();
    await visitor.open('questions/');
    const published = await visitor.openQuestion(question);
    await expect(published).not.toContainText(addition.ar);
  });

  await test.step('published, the website shows it within seconds, in both languages', async () => {
    await editor.publish();
    await editor.picture('editor-3-published');
    for (const [reader, asked, added] of [
      [visitor, question, addition.ar],
      [english, 'How do I renew my membership?', addition.en],
    ] as const)
      await expect(async () => {
        await reader.open('questions/');
        await expect(await reader.openQuestion(asked)).toContainText(added, { timeout: 1000 });
      }).toPass({ timeout: 15_000 });
    await visitor.look('editor-4-website');
  });

  await editor.close();
  await english.page.context().close();
  visitor.expectNoFaults();
});
