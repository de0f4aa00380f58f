import { html, nothing } from 'lit';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

/**
 * One choice of many, in the browser's own list.
 * @summary Field of type `select`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The list.
 */
export class MemberSelectField extends FieldElement<FieldOf<'select'>, string> {
  private readonly handleChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.enter(event.target.value || undefined);
  };

  protected override renderControl(): unknown {
    return html`<select
      id="control"
      part="control"
      class="control"
      aria-describedby=${this.describedBy}
      aria-invalid=${this.error ? 'true' : nothing}
      aria-required=${this.definition.required ? 'true' : nothing}
      @change=${this.handleChange}
    >
      <option value="" ?selected=${!this.value}>${this.language.words.common.field.choose}</option>
      ${this.definition.options.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${this.value === value}>${label}</option>`,
      )}
    </select>`;
  }
}
