import { countCharacters } from '@member-services/contract/forms';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

/** How long typing must rest before what remains is read out, in milliseconds. */
const REST = 1200;

/**
 * Text of several lines. Says how many characters remain, counted as their reader counts them, once less than half
 * is left; more than the limit may be typed, so that nothing pasted is cut off unseen.
 * @summary Field of type `textarea`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The text area.
 */
export class MemberTextareaField extends FieldElement<FieldOf<'textarea'>, string> {
  static override styles = [
    ...super.styles,
    css`
      textarea.control {
        min-block-size: 8.5rem;
        max-block-size: 30rem;
        resize: vertical;
        field-sizing: content;
        line-height: inherit;
      }
      .over {
        color: var(--_danger);
        font-weight: 650;
      }
    `,
  ];

  @state() private spoken = '';

  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private readonly handleInput = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.enter(event.target.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.spoken = this.remaining?.words ?? ''), REST);
  };

  private get remaining(): { words: string; over: boolean } | null {
    const { maxLength } = this.definition;
    if (!maxLength) return null;
    const left = maxLength - countCharacters(this.value ?? '');
    if (left > maxLength / 2) return null;
    const { remaining, tooLongBy } = this.language.words.common.field;
    const over = left < 0;
    return { words: this.language.say(over ? tooLongBy : remaining, { count: Math.abs(left) }), over };
  }

  protected override renderControl(): unknown {
    const { remaining } = this;
    return html`<textarea
        id="control"
        part="control"
        class="control"
        rows="5"
        dir=${this.value ? 'auto' : nothing}
        .value=${this.value ?? ''}
        autocomplete=${this.definition.autocomplete ?? 'off'}
        aria-describedby=${this.describedBy}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-required=${this.definition.required ? 'true' : nothing}
        @input=${this.handleInput}
      ></textarea>
      ${
        remaining
          ? html`<p class=${remaining.over ? 'count over' : 'count'} aria-hidden="true">
              ${remaining.words}
            </p>`
          : nothing
      }
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }
}
