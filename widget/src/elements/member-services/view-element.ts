import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../../navigation/route.js';

/** The element that shows each view; the services are shown by `<member-services>` itself. */
export const VIEW_TAGS = {
  track: 'member-tracking',
  faqs: 'member-faqs',
  ask: 'member-inquiry',
  rate: 'member-rating',
  documents: 'member-documents',
} as const satisfies Record<Exclude<View, 'services'>, string>;

/** What is shown inside `<member-services>`. */
export type ViewTag = (typeof VIEW_TAGS)[keyof typeof VIEW_TAGS] | 'member-request';

/**
 * Ways to the code of what is shown inside. A list of its own: the embed script, which may be served under several
 * names, shares no module with any element.
 */
export const VIEW_LOADERS: Record<ViewTag, () => Promise<unknown>> = {
  'member-request': () => import('../member-request/member-request.js'),
  'member-tracking': () => import('../member-tracking/member-tracking.js'),
  'member-faqs': () => import('../member-faqs/member-faqs.js'),
  'member-inquiry': () => import('../member-inquiry/member-inquiry.js'),
  'member-rating': () => import('../member-rating/member-rating.js'),
  'member-documents': () => import('../member-documents/member-documents.js'),
};

/**
 * A view's element, in the language and with the CMS of the element around it.
 * @param page address of the page, where its fragment leads to the other views; null where it does not
 */
export function viewElement(
  view: keyof typeof VIEW_TAGS,
  api: string | null,
  level: number,
  page: string | null,
): TemplateResult {
  const address = api ?? nothing;
  const here = page ?? nothing;
  switch (view) {
    case 'track':
      return html`<member-tracking api=${address} heading-level=${level}></member-tracking>`;
    case 'faqs':
      return html`<member-faqs api=${address} heading-level=${level} services-page=${here}></member-faqs>`;
    case 'ask':
      return html`<member-inquiry
        api=${address}
        heading-level=${level}
        tracking-page=${here}
      ></member-inquiry>`;
    case 'rate':
      return html`<member-rating api=${address} heading-level=${level}></member-rating>`;
    case 'documents':
      return html`<member-documents api=${address} heading-level=${level}></member-documents>`;
  }
}
