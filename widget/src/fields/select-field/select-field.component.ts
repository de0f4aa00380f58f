import { css, html, nothing } from 'lit';
import { langOfText } from '../../language/lang-of-text.js';
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
  static override styles = [
    ...super.styles,
    css`
      .list {
        position: relative;
      }
      select {
        appearance: none;
        padding-inline-end: 2.75rem;
        text-overflow: ellipsis;
      }
      .list::after {
        content: '';
        position: absolute;
        inset-inline-end: 1.125rem;
        inset-block-start: calc(50% - 0.4rem);
        inline-size: 0.55rem;
        block-size: 0.55rem;
        border-block-end: 2px solid var(--_primary);
        border-right: 2px solid var(--_primary);
        rotate: 45deg;
        pointer-events: none;
      }
      @media (forced-colors: active) {
        .list::after {
          border-color: CanvasText;
        }
      }
    `,
  ];

  private readonly handleChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.enter(event.target.value || undefined);
  };

  protected override renderControl(): unknown {
    return html`<div class="list">
      <select
        id="control"
        part="control"
        class="control"
        aria-describedby=${this.describedBy}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-required=${this.definition.required ? 'true' : nothing}
        @change=${this.handleChange}
      >
        <option value="" .selected=${!this.value}>${this.language.words.common.field.choose}</option>
        ${this.definition.options.map(
          ({ value, label }) =>
            html`<option
              lang=${langOfText(label, this.language.locale)}
              value=${value}
              .selected=${this.value === value}
            >
              ${label}
            </option>`,
        )}
      </select>
    </div>`;
  }
}
