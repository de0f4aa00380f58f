/** See `data/begun-reads.ts`, which takes what is begun here. */
const BEGUN_READS = Symbol.for('member-services.begun-reads');

/** How long a read may take before it counts as failed, as in `data/cms.ts`, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** What each element reads first; a case is read with what only its link says, and never here. */
const FIRST_READS: Record<string, readonly string[]> = {
  'member-services': ['/catalogue'],
  'member-inquiry': ['/catalogue'],
  'member-faqs': ['/faqs'],
  'member-documents': ['/documents'],
};

/** An answer whose body has arrived too: the element need not wait for it once more when its code is there. */
async function withItsText(response: Response): Promise<Response> {
  const text = await response.text();
  return Object.assign(response, { text: () => Promise.resolve(text) });
}

/** What an element will read first, as paths under the interface. */
function pathsFor(element: Element, locale: 'ar' | 'en'): string[] {
  const slug = element.getAttribute('service');
  const card =
    element.localName === 'member-request' && slug ? [`/services/${encodeURIComponent(slug)}`] : [];
  return [...card, ...(FIRST_READS[element.localName] ?? [])].map((path) => `${path}?locale=${locale}`);
}

/**
 * Begins an element's first reads while its code is still on the way; one round trip less on a slow network. Left
 * to the element itself where an `api` attribute names another CMS than the one this script came from.
 * @param address base of the interface that served this script
 */
export function beginReads(
  element: Element,
  address: string,
  locale: 'ar' | 'en',
  timeout = TIMEOUT_MS,
): void {
  if (element.hasAttribute('api') || BEGUN_READS in element) return;
  const begun = new Map<string, Promise<Response>>();
  const abort = new AbortController();
  // Another origin gets no cookies by either; what a page has preloaded is taken only by the second.
  const credentials = new URL(address).origin === location.origin ? 'omit' : 'same-origin';
  setTimeout(() => abort.abort('timeout'), timeout);
  for (const path of pathsFor(element, locale)) {
    const read = fetch(address + path, {
      credentials,
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    }).then(withItsText);
    read.catch(() => undefined); // a failure is told by whoever takes the read
    begun.set(path, read);
  }
  Object.assign(element, { [BEGUN_READS]: begun });
}
