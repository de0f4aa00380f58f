/** See `data/begun-reads.ts`, which takes what is begun here. */
const BEGUN_READS = Symbol.for('member-services.begun-reads');

/** What each element reads first; a case is read with what only its link says, and never here. */
const FIRST_READS: Record<string, readonly string[]> = {
  'member-services': ['/catalogue'],
  'member-inquiry': ['/catalogue'],
  'member-faqs': ['/faqs'],
  'member-documents': ['/documents'],
};

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
export function beginReads(element: Element, address: string, locale: 'ar' | 'en'): void {
  if (element.hasAttribute('api') || BEGUN_READS in element) return;
  const begun = new Map<string, Promise<Response>>();
  for (const path of pathsFor(element, locale)) {
    const read = fetch(address + path, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    read.catch(() => undefined); // a failure is told by whoever takes the read
    begun.set(path, read);
  }
  Object.assign(element, { [BEGUN_READS]: begun });
}
