/** How far below the window an element may still be when its code is sent for. */
const AHEAD = '400px';

/**
 * Calls `onSeen` once for every element of these tags, in the document now or added later, when it comes into view
 * or near it. An element that is not displayed waits until it is.
 */
export function watchFor(tags: string[], onSeen: (element: Element) => void): void {
  const selector = tags.join(',');
  const views = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        views.unobserve(target);
        onSeen(target);
      }
    },
    { rootMargin: AHEAD },
  );
  const find = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll(selector)) views.observe(element);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) views.observe(node);
        else find(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  find(document);
}
