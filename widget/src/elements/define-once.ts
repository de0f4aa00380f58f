/** Registers an element unless the page already has one of that tag: the code may be loaded twice. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
