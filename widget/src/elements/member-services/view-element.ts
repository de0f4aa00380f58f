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

/** A view's element, in the language and with the CMS of the element around it. */
export function viewElement(view: keyof typeof VIEW_TAGS, api: string | null, level: number): TemplateResult {
  const address = api ?? nothing;
  switch (view) {
    case 'track':
      return html`<member-tracking api=${address} heading-level=${level}></member-tracking>`;
    case 'faqs':
      return html`<member-faqs api=${address} heading-level=${level}></member-faqs>`;
    case 'ask':
      return html`<member-inquiry api=${address} heading-level=${level}></member-inquiry>`;
    case 'rate':
      return html`<member-rating api=${address} heading-level=${level}></member-rating>`;
    case 'documents':
      return html`<member-documents api=${address} heading-level=${level}></member-documents>`;
  }
}
