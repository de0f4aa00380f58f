/** How far above or below the window an element may still be when its code is sent for, in pixels. */
const AHEAD = 400;

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
    { rootMargin: `${AHEAD}px` },
  );
  const watch = (element: Element) => {
    // An observer tells with the next frame, which a slow phone takes its time for.
    if (isNear(element)) onSeen(element);
    else views.observe(element);
  };
  const find = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll(selector)) watch(element);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) watch(node);
        else find(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  find(document);
}

function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  return box !== undefined && box.bottom > -AHEAD && box.top < innerHeight + AHEAD;
}
