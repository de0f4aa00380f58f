import type { PublicDocument } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-documents.js';
import type { MemberDocuments } from './member-documents.component.js';

const bylaws = {
  slug: 'bylaws',
  kind: 'bylaws',
  version: '1.0',
  effectiveOn: null,
  draft: true,
  title: 'اللائحة الأساسية',
  summary: 'تنظّم عمل الجمعية.',
  body: '> **مسودة لم تُعتمد بعد.**\n\n## المادة الأولى\n\n1. الاسم: ............................................................\n2. <img src=x onerror=alert(1)>',
  file: null,
} satisfies PublicDocument;

const policy = {
  slug: 'relations-policy',
  kind: 'policy',
  version: '2.1',
  effectiveOn: '2026-11-01',
  draft: false,
  title: 'Relations policy',
  summary: 'How the association receives its members.',
  body: '',
  file: { url: '/uploads/policy.pdf', name: 'policy.pdf', mediaType: 'application/pdf', size: 20_480 },
} satisfies PublicDocument;

describe('<member-documents>', () => {
  let cms: MockCms;
  const serve = (documents: PublicDocument[]) =>
    cms.on('GET /documents', () => ({ data: { locale: 'en', documents } }));

  beforeEach(() => {
    cms = new MockCms().install();
    serve([bylaws, policy]);
  });
  afterEach(() => cms.restore());

  const root = (element: MemberDocuments) => element.renderRoot as ShadowRoot;

  async function documents(lang: 'ar' | 'en' = 'en'): Promise<MemberDocuments> {
    const element = await fixture<MemberDocuments>(
      html`<member-documents lang=${lang} api=${MockCms.api}>How to reach us</member-documents>`,
    );
    await waitUntil(() => root(element).querySelector('[role=heading], [part=failure]'), 'the view stands');
    await waitUntil(() => root(element).querySelector('.facts, .panel')?.textContent.trim());
    return element;
  }

  it('writes days in the digits that the association chose, in Arabic alone', async () => {
    cms.on('GET /documents', () => ({
      data: { locale: 'ar', documents: [policy] },
      meta: { digits: 'arabicIndic' },
    }));
    const arabic = await documents('ar');
    await waitUntil(() => root(arabic).textContent.includes('٢٠٢٦'));
    expect(root(arabic).textContent).not.to.contain('2026');
    const english = await documents('en');
    await waitUntil(() => root(english).textContent.includes('2026'));
  });

  for (const lang of ['ar', 'en'] as const) {
    it(`lists kind, version, date and what is only a draft, in ${lang}`, async () => {
      const element = await documents(lang);
      await waitUntil(() => root(element).textContent.includes('2.1'));
      const [first, second] = root(element).querySelectorAll('.card');
      expect(first?.querySelector('.mark')).not.to.equal(null);
      expect(second?.querySelector('.mark')).to.equal(null);
      expect(second?.textContent).to.contain('2026');
      // Said where the words around it are in another language.
      expect(first?.querySelector('bdi[lang=ar]') !== null).to.equal(lang === 'en');
      await expectAccessible(element);
    });
  }

  it('opens a document, moves to its heading, and comes back to where it was', async () => {
    const element = await documents();
    root(element).querySelector<HTMLButtonElement>('#read-bylaws')?.click();
    await waitUntil(() => root(element).activeElement?.id === 'opened');
    expect(root(element).querySelectorAll('.prose ol > li')).to.have.length(2);
    expect(root(element).querySelector('img')).to.equal(null);
    expect(root(element).querySelector('.prose .subtitle')?.getAttribute('aria-level')).to.equal('3');
    await expectAccessible(element);
    root(element).querySelector<HTMLButtonElement>('.link-button')?.click();
    await waitUntil(() => root(element).activeElement?.id === 'read-bylaws');
  });

  it('links to a file at the CMS', async () => {
    const element = await documents();
    const link = root(element).querySelector<HTMLAnchorElement>('a');
    expect(link?.href).to.equal(`${MockCms.api}/uploads/policy.pdf`);
    expect(link?.textContent).to.contain('(20 kB)');
  });

  it('prints a document in a window of its own', async () => {
    const element = await documents();
    element.document = 'bylaws';
    await element.updateComplete;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const original = window.open.bind(window);
    let printed = 0;
    window.open = () => {
      if (frame.contentWindow) frame.contentWindow.print = () => (printed += 1);
      return frame.contentWindow;
    };
    try {
      root(element).querySelector<HTMLButtonElement>('.buttons .button')?.click();
    } finally {
      window.open = original;
    }
    const page = frame.contentDocument;
    expect(printed).to.equal(1);
    expect(page?.documentElement.dir).to.equal('rtl');
    // The facts are told in the language of the page that it was opened from.
    expect(page?.querySelector<HTMLElement>('.facts')?.lang).to.equal('en');
    expect(page?.body.textContent).to.contain('المادة الأولى');
    expect(page?.body.querySelector('.blank.long')).not.to.equal(null);
    expect(page?.adoptedStyleSheets).to.have.length(1);
    expect(page?.querySelector('[style]')).to.equal(null);
    frame.remove();
  });

  it('says so where no window may be opened', async () => {
    const element = await documents();
    element.document = 'bylaws';
    await element.updateComplete;
    const original = window.open.bind(window);
    window.open = () => null;
    root(element).querySelector<HTMLButtonElement>('.buttons .button')?.click();
    window.open = original;
    await element.updateComplete;
    expect(root(element).querySelector('[role=status]')?.textContent).to.contain('print window');
  });

  it('has words for no documents, a document that is gone, and a CMS that is away', async () => {
    serve([]);
    await expectAccessible(await documents());
    const gone = await documents();
    gone.document = 'old';
    await gone.updateComplete;
    expect(root(gone).querySelector('.notice')).not.to.equal(null);
    await expectAccessible(gone);
    cms.on('GET /documents', () => jsonResponse(503, {}));
    const failed = await documents();
    expect(root(failed).querySelector('[part=failure]')).not.to.equal(null);
    await expectAccessible(failed);
  });

  it('shows a quiet skeleton while it waits', async () => {
    cms.on('GET /documents', () => new Promise<Response>(() => undefined));
    const element = await fixture<MemberDocuments>(
      html`<member-documents lang="en" api=${MockCms.api}></member-documents>`,
    );
    await waitUntil(() => root(element).querySelector('.skeleton'));
    await expectAccessible(element);
  });
});
