import type { ServiceCard } from '@member-services/contract/forms';
import { answerField } from '../journeys/answering.js';
import { desktop, expect, test } from '../journeys/demo.js';
import { HostSite } from '../journeys/host-site.js';
import { Visitor } from '../journeys/visitor.js';
import { get } from '../sending.js';

test.use({ ...desktop, locale: 'en-GB' });

let host: HostSite;
test.beforeAll(async ({ demo }) => {
  host = await HostSite.start(demo.cms);
});
test.afterAll(() => host.stop());

test('a39: a request is sent under the policy of the guide with Trusted Types on top, and nothing is reported', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { common, submission } = visitor.words;
  const { applicant } = submission;
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      reportError(new Error(`policy: ${event.violatedDirective} ${event.sample}`)),
    );
  });
  const body = '<member-request service="visit-appointment"></member-request>';
  await page.goto(host.page('/trusted', body, undefined, "require-trusted-types-for 'script'"));
  await visitor.fill(applicant.name, 'Sarah Sample');
  await visitor.choose(applicant.kind, applicant.kinds.public);
  await visitor.fill(applicant.mobile, '0551234567');
  await visitor.choose(applicant.preferredChannel, applicant.channels.sms);
  await visitor.button(common.next).click();
  const card = await get<ServiceCard>(demo.cms, '/services/visit-appointment?locale=en');
  for (const field of card.body.data.form.steps.flatMap(({ fields }) => fields)) {
    const shown = page.locator(`[id="field-answers.${field.name}"]`);
    await expect(shown).toBeVisible();
    await answerField(field, shown);
  }
  await visitor.press(common.next, submission.check.title);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await visitor.fill(submission.check.sign, 'Sarah Sample');
  await visitor.press(submission.check.send, visitor.words.receipt.title);
  visitor.expectNoFaults();
});

test('a39: the script brings no eval, no handler in markup and no style in attributes', async ({ demo }) => {
  const widget = `${demo.cms}/api/member-services/widget`;
  const read = async (file: string) => (await fetch(`${widget}/${file}`)).text();
  const entry = await read('embed.js');
  const chunks = [...new Set(entry.match(/chunks\/[\w-]+\.js/g) ?? [])];
  expect(chunks.length).toBeGreaterThan(5);
  for (const file of ['embed.js', ...chunks]) {
    const code = file === 'embed.js' ? entry : await read(file);
    expect(code, file).not.toMatch(
      /\beval\(|new Function\(|\bFunction\("|document\.write|\.insertAdjacentHTML/,
    );
    expect(code, file).not.toMatch(/<\w[^>]* (?:on\w+|style)=["'$]/);
  }
});
