import type { Locale } from '@member-services/contract/forms';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { MockCms } from '../../src/testing/mock-cms.js';
import { waitUntil } from '../../src/testing/wait-until.js';
import { serveCatalogue, serveDocuments, serveQuestions, serveService } from './served.js';

/**
 * A view or a field in one state, by name. One list of them serves the tests of access, which look at each, and the
 * gallery, which shows each.
 */
export interface Example {
  /** Unique; in English, as the gallery heads it: `request, before sending`. */
  readonly name: string;
  /** What is shown: the element's tag, or `fields`. */
  readonly view: string;
  /** What the CMS answers here besides its usual answers. */
  readonly serve?: (cms: MockCms, locale: Locale) => void;
  /** The page's fragment, without `#`. */
  readonly fragment?: string;
  readonly template: (locale: Locale) => TemplateResult | Promise<TemplateResult>;
  /** What must be seen before the state stands, as a selector inside the element's root. */
  readonly shows: string;
  /** What a person does to come to the state. */
  readonly arrange?: (element: HTMLElement, locale: Locale) => Promise<void>;
}

/** A CMS with the default content, that accepts everything. */
function usualCms(locale: Locale): MockCms {
  const cms = new MockCms();
  for (const { slug } of serveCatalogue(locale).services) {
    cms.on(`GET /services/${slug}`, () => ({ data: serveService(slug, locale) }));
  }
  return cms
    .on('GET /catalogue', () => ({ data: serveCatalogue(locale) }))
    .on('GET /faqs', () => ({ data: serveQuestions(locale) }))
    .on('GET /documents', () => ({ data: { locale, documents: serveDocuments(locale) } }))
    .on('POST /ratings', () => ({ data: { accepted: true } }))
    .on('POST /faqs/misses', () => ({ data: {} }));
}

export interface Staged {
  readonly element: HTMLElement;
  /** Takes everything away again. */
  readonly end: () => void;
}

/** Shows an example inside a place on the page and brings it to its state. */
export async function stage(example: Example, locale: Locale, place: HTMLElement): Promise<Staged> {
  const cms = usualCms(locale);
  example.serve?.(cms, locale);
  cms.install();
  const address = location.pathname + location.search;
  history.replaceState(null, '', `${address}${example.fragment ? `#${example.fragment}` : ''}`);
  const end = () => {
    cms.restore();
    place.replaceChildren();
    history.replaceState(null, '', address);
  };
  place.lang = locale;
  place.dir = locale === 'ar' ? 'rtl' : 'ltr';
  const page = document.createElement('div');
  place.append(page);
  render(await example.template(locale), page);
  const element = page.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`"${example.name}" shows nothing.`);
  await waitUntil(() => element.shadowRoot?.querySelector(example.shows), `"${example.name}" did not stand`);
  await example.arrange?.(element, locale);
  return { element, end };
}
