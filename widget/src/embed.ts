import { ELEMENT_LOADERS, isElementTag } from './elements/element-loaders.js';
import { fetchAhead } from './embed/ahead.js';
import { beginReads } from './embed/early-reads.js';
import { watchFor } from './embed/watch-for.js';

/**
 * The one line that a website needs:
 * `<script type="module" src="https://cms.example/api/member-services/widget/embed.js"></script>`.
 * Finds the elements of Member Services on the page, now and later, and loads the code of each when it is about to
 * be seen. It may stand in the head or at the end, be loaded twice or late. It imports nothing that an element
 * imports as well, so that it may be served under more than one name.
 */
const address = /^(https?:\/\/.+)\/widget\/[^/]+$/.exec(import.meta.url)?.[1];

function load(element: Element): void {
  const tag = element.localName;
  if (!isElementTag(tag) || customElements.get(tag)) return;
  const locale = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase().startsWith('en')
    ? 'en'
    : 'ar';
  fetchAhead(tag, locale);
  if (address) beginReads(element, address, locale);
  ELEMENT_LOADERS[tag]().catch(() => {
    // The slotted words, how to reach the association, stay on the page; whoever listens is told.
    element.dispatchEvent(
      new CustomEvent('member-error', { detail: { code: 'scriptFailed' }, bubbles: true, composed: true }),
    );
  });
}

watchFor(Object.keys(ELEMENT_LOADERS), load);
