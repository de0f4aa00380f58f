import type { FieldElement } from '../fields/field-element.js';
import { FieldChangeEvent } from '../fields/field-input.js';
import type { FieldInput } from '../fields/field-input.js';
import type { ServedField } from '@member-services/contract/forms';
import type { MemberSignaturePad } from '../signature/signature-pad.component.js';
import { waitUntil } from './wait-until.js';
import type { MemberInquiry } from '../elements/member-inquiry/member-inquiry.component.js';
import type { MemberRequest } from '../elements/member-request/member-request.component.js';

type AnyField = FieldElement<ServedField, FieldInput>;

/** Where focus lands after a move. */
const LANDINGS = ['step', 'problems', 'not-sent', 'stuck', 'received'];

/** A person in front of a request, for tests: speaks of what is seen, not of how it is made. */
export class RequestUser {
  constructor(readonly element: MemberRequest | MemberInquiry) {}

  /** All that is to be read, in fields too. */
  get text(): string {
    return textOf(this.root).replace(/\s+/g, ' ');
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  async until(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `"${words}" did not appear`);
  }

  /** Enters answers as their fields would tell them. */
  async fill(area: string, inputs: Record<string, FieldInput>): Promise<void> {
    await this.element.firstViewStands;
    for (const [name, input] of Object.entries(inputs)) {
      const field = this.field(area, name);
      field.value = input;
      field.dispatchEvent(new FieldChangeEvent(name, input));
      await this.element.updateComplete;
    }
  }

  valueOf(area: string, name: string): FieldInput {
    return this.field(area, name).value;
  }

  async tick(purpose: string): Promise<void> {
    this.find(`#field-consent\\.${purpose}`)?.click();
    await this.element.updateComplete;
  }

  /** The paper to sign on, once it has arrived. */
  async signaturePad(): Promise<MemberSignaturePad> {
    const pad = () => this.root.querySelector('member-signature-pad');
    await waitUntil(() => pad()?.shadowRoot?.querySelector('canvas'), 'The pad did not arrive');
    const found = pad();
    if (!found) throw new Error('There is no pad.');
    return found;
  }

  submit(): void {
    this.root.querySelector('form')?.requestSubmit();
  }

  /** Sends the step and waits until focus has landed on what comes of it: a step, faults, a failure, a receipt. */
  async next(): Promise<void> {
    if (this.focused instanceof HTMLElement) this.focused.blur();
    this.submit();
    await waitUntil(() => LANDINGS.includes(this.focused?.id ?? ''), 'Nothing came of it');
    await this.element.updateComplete;
  }

  /** Presses the button with these words, seen or only heard. */
  async press(words: string): Promise<void> {
    const named = () =>
      [...this.root.querySelectorAll('button')].find((button) =>
        button.textContent.replace(/\s+/g, ' ').includes(words),
      );
    await waitUntil(() => named() !== undefined, `There is no button "${words}"`);
    named()?.click();
    await this.element.updateComplete;
  }

  private get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The element has no root yet.');
    return shadowRoot;
  }

  private field(area: string, name: string): AnyField {
    const field = this.root.querySelector<AnyField>(`#field-${area}\\.${name}`);
    if (!field) throw new Error(`There is no field ${area}.${name}.`);
    return field;
  }
}

function textOf(node: Node): string {
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof Text) return node.data;
  const inside = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
  return inside + [...node.childNodes].map(textOf).join('');
}
