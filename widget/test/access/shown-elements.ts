/** Every element that is drawn below an element, through all shadow roots, in reading order. */
export function shownElements(element: Element): HTMLElement[] {
  const below = [...(element.shadowRoot?.children ?? []), ...element.children].flatMap(shownElements);
  const isDrawn = element instanceof HTMLElement && element.getClientRects().length > 0;
  return isDrawn ? [element, ...below] : below;
}

const ONLY_HEARD = '.visually-hidden, .visually-hidden *';

/** What a pointer aims at: a radio or a tick stands for its label, which does the same and is larger. */
export function targetsOf(element: Element): HTMLElement[] {
  return shownElements(element)
    .filter((one) => one.matches('button, a[href], input, select, textarea, summary'))
    .filter((one) => !one.matches(`${ONLY_HEARD}, [aria-hidden=true] *`))
    .map((one) => (isChoice(one) ? (one.labels?.[0] ?? one) : one));
}

function isChoice(element: HTMLElement): element is HTMLInputElement {
  return element.matches('[type=radio], [type=checkbox]');
}

/** A link within a sentence; its height is the line's (WCAG 2.5.8, exception "inline"). */
export function isWithinSentence(element: HTMLElement): boolean {
  return element.matches('a') && getComputedStyle(element).display === 'inline';
}

/** A short way to say which element it is. */
export function nameOf(element: Element): string {
  const label = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${element.id ? ` #${element.id}` : ''}${element.className ? ` .${element.className}` : ''}> ${label}`;
}
