import { html } from 'lit';
import { choiceStyles } from '../choice.styles.js';
import { asWritten } from '../../language/lang-of-text.js';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

/**
 * One choice of a few, all of them in sight.
 * @summary Field of type `radio`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart choice - One choice with its label.
 */
export class MemberRadioField extends FieldElement<FieldOf<'radio'>, string> {
  static override styles = [...super.styles, choiceStyles];

  protected override renderControl(): unknown {
    return html`<div class="choices">
      ${this.definition.options.map(
        ({ value, label }) =>
          html`<label class="choice" part="choice">
            <input
              type="radio"
              name="choice"
              value=${value}
              .checked=${this.value === value}
              @change=${() => this.enter(value)}
            />
            <span>${asWritten(label, this.language.locale)}</span>
          </label>`,
      )}
    </div>`;
  }

  protected override render(): unknown {
    return this.renderGroup('radiogroup');
  }
}
