import { formatNumber } from '@member-services/contract/forms';
import { css, html } from 'lit';
import { choiceStyles } from '../choice.styles.js';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';
import { stepByKey } from './step-keys.js';

/**
 * Steps in a row, with a number each and, for five steps, words under each. A radio group whose arrow keys follow the
 * reading direction.
 * @summary Field of type `rating`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart choice - One step with its words.
 */
export class MemberRatingField extends FieldElement<FieldOf<'rating'>, number> {
  static override styles = [
    ...super.styles,
    choiceStyles,
    css`
      .choices {
        grid-template-columns: repeat(auto-fit, minmax(4.75rem, 1fr));
      }
      .choice {
        flex-direction: column;
        justify-content: flex-start;
        gap: 0.375rem;
        padding: 0.75rem 0.375rem;
        text-align: center;
      }
      .step {
        font-weight: 700;
      }
      .words {
        font-size: 0.875rem;
        color: var(--_muted);
      }
      @media (max-width: 30rem) {
        .choices {
          grid-template-columns: minmax(0, 1fr);
        }
        .choice {
          flex-direction: row;
          align-items: center;
          padding-inline: 0.875rem;
        }
      }
    `,
  ];

  private get steps(): number[] {
    const { min = 1, max = 5 } = this.definition;
    return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  }

  /** Words exist for five steps; other scales show their numbers alone. */
  private wordsFor(step: number): string {
    const { rating } = this.language.words.common.field;
    const words: Record<number, string> = rating;
    return this.steps.length === 5 ? (words[step - (this.definition.min ?? 1) + 1] ?? '') : '';
  }

  private handleKey(event: KeyboardEvent): void {
    stepByKey(event, this.language.direction, (index) => this.enter(this.steps[index]));
  }

  protected override renderControl(): unknown {
    return html`<div class="choices" @keydown=${(event: KeyboardEvent) => this.handleKey(event)}>
      ${this.steps.map(
        (step) =>
          html`<label class="choice" part="choice">
            <input
              type="radio"
              name="choice"
              value=${step}
              .checked=${this.value === step}
              @change=${() => this.enter(step)}
            />
            <span class="step">${formatNumber(step, this.language.locale, this.language.digits)}</span>
            <span class="words">${this.wordsFor(step)}</span>
          </label>`,
      )}
    </div>`;
  }

  protected override render(): unknown {
    return this.renderGroup('radiogroup');
  }
}
