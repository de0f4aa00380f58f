import { LOCALES } from '@member-services/contract/forms';
import type { Catalogue, Locale, ServiceCard, SubmissionReceipt } from '@member-services/contract/forms';
import { answerStep } from './answering.js';
import { desktop, expect, phone, test, type RunningDemo } from './demo.js';
import { unlikeAnyOther } from './made-up.js';
import { Panel } from './panel.js';
import { Visitor } from './visitor.js';

test.setTimeout(240_000);

async function read<Data>(demo: RunningDemo, path: string, locale: Locale): Promise<Data> {
  const answer = await fetch(`${demo.cms}/api/member-services${path}?locale=${locale}`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { data: Data }).data;
}

/** Every other service of the catalogue: with two languages each service is sent once. */
async function shareOf(demo: RunningDemo, locale: Locale): Promise<string[]> {
  const { services } = await read<Catalogue>(demo, '/catalogue', locale);
  expect(services.length).toBeGreaterThan(LOCALES.length);
  return services
    .map(({ slug }) => slug)
    .filter((_, index) => index % LOCALES.length === LOCALES.indexOf(locale));
}

/** Fills in a service from its card to its receipt, knowing nothing of it but its definition. */
async function send(visitor: Visitor, service: ServiceCard, name: string): Promise<string> {
  const { page } = visitor;
  const { common, submission, request } = visitor.words;
  const { applicant } = submission;
  await visitor.open(`services/#ms/services/${service.slug}`);
  await expect(visitor.heading(request.whatYouNeed)).toBeVisible();
  const start = visitor.button(request.start);
  if (await start.isVisible()) await start.click();
  await visitor.fill(applicant.name, name);
  const [kind, ...otherKinds] = service.audience;
  if (kind && otherKinds.length > 0) await visitor.choose(applicant.kind, applicant.kinds[kind]);
  if (service.applicant.membershipNumber === 'required')
    await visitor.fill(applicant.membershipNumber, '10001');
  if (service.applicant.nationalId === 'required') await visitor.fill(applicant.nationalId, '1010101010');
  if (service.applicant.mobile !== 'none') await visitor.fill(applicant.mobile, '0551234567');
  await visitor.choose(applicant.preferredChannel, applicant.channels.sms);
  const headings = [...service.form.steps.map(({ title }) => title), submission.check.title];
  const reached = () => page.locator('member-request [role=heading]:focus').innerText();
  const onwards = async () => {
    const before = await page.locator('#step').innerText();
    await visitor.button(common.next).click();
    await expect(page.locator('#step')).not.toHaveText(before);
    expect(headings).toContain(await reached());
  };
  await onwards();
  for (let step = await reached(); step !== submission.check.title; step = await reached()) {
    await answerStep(
      visitor.page,
      service.form.steps.find(({ title }) => title === step),
    );
    await onwards();
  }
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await visitor.fill(submission.check.sign, name);
  const answered = page.waitForResponse(
    (answer) => answer.url().endsWith('/submissions') && [200, 201].includes(answer.status()),
  );
  await visitor.button(submission.check.send).click();
  const answer = await answered;
  expect(answer.status(), service.slug).toBe(201);
  const { data } = (await answer.json()) as { data: SubmissionReceipt };
  await expect(visitor.heading(visitor.words.receipt.title)).toBeFocused();
  expect((await visitor.reference()).replaceAll(/\W/g, '')).toBe(data.reference);
  expect(data.decisionWindow !== null).toBe(service.needsCommittee);
  return data.reference;
}

for (const [locale, screen] of [
  ['ar', phone],
  ['en', desktop],
] as const) {
  test.describe(`j1 with every service, ${locale}`, () => {
    test.use(screen);

    test(`j1: each service of the catalogue is filled in, sent and received (${locale})`, async ({
      page,
      browser,
      demo,
    }) => {
      const visitor = new Visitor(page, demo, locale);
      const name = `${unlikeAnyOther('abdefghiklmnorstuw')} Sample`;
      const references: string[] = [];
      for (const slug of await shareOf(demo, locale)) {
        await test.step(slug, async () => {
          const service = await read<ServiceCard>(demo, `/services/${slug}`, locale);
          references.push(await send(visitor, service, name));
        });
      }
      expect(new Set(references).size).toBe(references.length);

      await test.step('all of them are in the inbox', async () => {
        const panel = await Panel.signIn(browser, demo, 'officer');
        await panel.openInbox();
        await expect(await panel.search(name)).toHaveCount(references.length);
        panel.expectNoFaults();
        await panel.close();
      });

      visitor.expectNoFaults();
    });
  });
}
