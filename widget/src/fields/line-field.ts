import type { ServedField } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { FieldElement } from './field-element.js';

/** How the one line of a field behaves on a phone's keyboard and reads in either direction. */
export interface LineTraits {
  type: 'text' | 'tel';
  inputMode: 'text' | 'email' | 'tel' | 'numeric' | 'decimal';
  /** What is always read left to right: numbers, addresses. Other text takes the direction of its letters. */
  leftToRight: boolean;
  autocomplete?: string;
  spellcheck: boolean;
  /** Short answers get a short line. */
  width: 'full' | 'half' | 'short';
}

/** A field that is one line of text. */
export abstract class LineField<Definition extends ServedField> extends FieldElement<Definition, string> {
  protected abstract readonly traits: LineTraits;

  private readonly handleInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.enter(event.target.value);
  };

  protected override renderControl(): unknown {
    const { type, inputMode, leftToRight, autocomplete, spellcheck, width } = this.traits;
    const value = this.value ?? '';
    return html`<input
      id="control"
      part="control"
      class=${`control ${width}`}
      type=${type}
      inputmode=${inputMode}
      dir=${leftToRight ? 'ltr' : /\p{L}/u.test(value) ? 'auto' : nothing}
      autocomplete=${this.definition.autocomplete ?? autocomplete ?? 'off'}
      spellcheck=${spellcheck ? 'true' : 'false'}
      autocapitalize=${leftToRight ? 'none' : nothing}
      .value=${value}
      aria-describedby=${this.describedBy}
      aria-invalid=${this.error ? 'true' : nothing}
      aria-required=${this.definition.required ? 'true' : nothing}
      @input=${this.handleInput}
    />`;
  }
}
