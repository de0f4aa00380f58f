import { waitUntil } from './expect.js';

/** Somebody before a case, who does what it offers. */
type CaseElement = HTMLElement & {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
};

/** Chooses something that can be done about the case, and waits for its form. */
export async function choose(element: CaseElement, action: string): Promise<void> {
  element.renderRoot.querySelector<HTMLButtonElement>(`#choose-${action}`)?.click();
  await waitUntil(() => element.renderRoot.querySelector('form.action'));
}

/** Writes into the field for words of the form that is open. */
export async function write(element: CaseElement, words: string): Promise<void> {
  const field = () => element.renderRoot.querySelector('#field-words')?.shadowRoot?.querySelector('textarea');
  await waitUntil(field);
  const control = field();
  if (!control) throw new Error('No words');
  control.value = words;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Presses the button that sends the form that is open. */
export function submit(element: CaseElement): void {
  element.renderRoot.querySelector<HTMLButtonElement>('form.action button[type=submit]')?.click();
}
