/** The protocols that a link in a text may have; anything else is shown as plain words. */
const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address of a link that may be followed, or null. Relative addresses belong to no page that we know. */
export function safeLink(href: string): string | null {
  try {
    const { protocol, href: address } = new URL(href);
    return PROTOCOLS.includes(protocol) ? address : null;
  } catch {
    return null;
  }
}
