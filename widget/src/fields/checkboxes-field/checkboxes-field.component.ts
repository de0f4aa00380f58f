import { html, nothing } from 'lit';
import { choiceStyles } from '../choice.styles.js';
import { asWritten } from '../../language/lang-of-text.js';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

/**
 * Several choices.
 * @summary Field of type `checkboxes`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart choice - One choice with its label.
 */
export class MemberCheckboxesField extends FieldElement<FieldOf<'checkboxes'>, string[]> {
  static override styles = [...super.styles, choiceStyles];

  /** The choices stay in the order of the list, whatever the order of ticking. */
  private toggle(value: string, ticked: boolean): void {
    const chosen = new Set(this.value);
    if (ticked) chosen.add(value);
    else chosen.delete(value);
    const inOrder = this.definition.options.map((option) => option.value).filter((one) => chosen.has(one));
    this.enter(inOrder.length > 0 ? inOrder : undefined);
  }

  protected override renderControl(): unknown {
    return html`<div class="choices">
      ${this.definition.options.map(
        ({ value, label }) =>
          html`<label class="choice" part="choice">
            <input
              type="checkbox"
              value=${value}
              .checked=${this.value?.includes(value) ?? false}
              aria-invalid=${this.error ? 'true' : nothing}
              @change=${(event: Event) =>
                this.toggle(value, event.target instanceof HTMLInputElement && event.target.checked)}
            />
            <span>${asWritten(label, this.language.locale)}</span>
          </label>`,
      )}
    </div>`;
  }

  protected override render(): unknown {
    return this.renderGroup();
  }
}
