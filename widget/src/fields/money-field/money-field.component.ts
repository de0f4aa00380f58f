import { css, html } from 'lit';
import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * An amount of Saudi riyals; digits of any script, at most two decimals.
 * @summary Field of type `money`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberMoneyField extends LineField<FieldOf<'money'>> {
  static override styles = [
    ...super.styles,
    css`
      .amount {
        display: flex;
        align-items: center;
        gap: 0.75rem;
      }
    `,
  ];

  protected override readonly traits: LineTraits = {
    type: 'text',
    inputMode: 'decimal',
    leftToRight: true,
    spellcheck: false,
    width: 'half',
  };

  protected override renderControl(): unknown {
    return html`<div class="amount">
      ${super.renderControl()}
      <span class="hint">${this.language.words.common.field.riyal}</span>
    </div>`;
  }
}
