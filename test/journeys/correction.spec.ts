import { formatReference, type SubmissionReceipt } from '@member-services/contract/forms';
import { exampleRequest, freshKey, post, send } from '../sending.js';
import { expect, test } from './demo.js';
import { Panel } from './panel.js';

const MOBILE = { before: '+966512345678', after: '+966551234567' };
/** A residence number with a right check digit, that ends like the number before it. */
const IDENTITY = '2000080008';

test('correction: the officer asks by name, the member supplies, and both versions stand side by side', async ({
  browser,
  demo,
}) => {
  const receipt: SubmissionReceipt = await send(demo.cms, exampleRequest());
  const officer = await Panel.signIn(browser, demo, 'officer');
  const { words, page } = officer;
  const reference = formatReference(receipt.reference);
  const history = page.getByRole('region', { name: words.historyTitle });

  await test.step('answers, files and data of the person are asked for with a ready-made text', async () => {
    await officer.openCase(reference);
    await officer.begin('requestCorrection');
    for (const asked of [words.amount, words.proof, words.mobile, words.nationalId])
      await page.getByRole('checkbox', { name: asked, exact: true }).check();
    await officer.insertReply('correction-request', 'ar');
    const field = page.getByRole('textbox', { name: words.wordsField });
    await expect(field).toHaveValue(new RegExp(`- ${words.amount}\n`));
    await officer.picture('correction-1-asked');
    await officer.expectAccessible('a correction', 'main');
    await officer.button(words.preview).click();
    await officer.button(words.send).click();
    await expect(history).toContainText(`${words.amount}، `);
  });

  await test.step('what the member changed stands beside what it was', async () => {
    const answer = await post(demo.cms, `/submissions/${receipt.reference}/actions`, {
      token: receipt.trackingToken,
      idempotencyKey: freshKey(),
      action: 'supplyCorrection',
      answers: { amountRequested: 1800 },
      applicant: { mobile: MOBILE.after, nationalId: IDENTITY },
    });
    expect(answer.status, answer.text).toBe(200);
    await officer.button(words.reload).click();
    const amount = history.getByRole('row', { name: words.amount });
    await expect(amount.getByRole('cell')).toContainText([/1,500/, /1,800/]);
    const mobile = history.getByRole('row', { name: words.mobile });
    await expect(mobile.getByRole('cell')).toHaveText([MOBILE.before, MOBILE.after]);
    // An identity number is covered here as well, and masked where it is uncovered.
    const identity = history.getByRole('row', { name: words.nationalId });
    await expect(identity).not.toContainText(/\d/);
    await expect(identity).toContainText(words.otherDigits);
    await identity.getByRole('button').last().click();
    await expect(identity).toContainText(IDENTITY.slice(-4));
    await expect(identity).not.toContainText(IDENTITY);
    await officer.picture('correction-2-changed');
    await officer.expectAccessible('a corrected case', 'main');
  });

  officer.expectNoFaults();
  await officer.close();
});
