import { formatNumber } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stepByKey } from '../../fields/rating-field/step-keys.js';
import type { Language } from '../../language/language.js';
import type { StepWords } from '../../language/messages/rating.js';

/** Five steps as a view shows them. */
export interface StepsParts {
  /** Unique within the view; also the name of the radio group. */
  name: string;
  label: unknown;
  words: StepWords;
  /** `words` stand under each step; `numbers` shows the numbers, and the words are read out. */
  look: 'words' | 'numbers';
  value: number | undefined;
  required?: boolean;
  /** What is wrong, in words; empty when nothing is. */
  error?: string;
  language: Language;
  onChoose: (step: number) => void;
  /** A way to take an optional answer back. */
  clear?: { label: string; onClear: () => void };
}

/** Five steps as a group of real radio buttons, in reading order, none chosen to begin with. */
export function ratingSteps(parts: StepsParts): TemplateResult {
  const { name, label, words, look, required = false, error = '', language, onChoose } = parts;
  return html`<fieldset
    class=${error ? 'steps invalid' : 'steps'}
    id=${name}
    part="steps"
    role="radiogroup"
    aria-required=${required ? 'true' : nothing}
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${error ? `${name}-error` : nothing}
    @keydown=${(event: KeyboardEvent) => stepByKey(event, language.direction, (index) => onChoose(index + 1))}
  >
    <legend class="label">${label}</legend>
    ${error ? html`<p class="error" id=${`${name}-error`} role="alert">${error}</p>` : nothing}
    <div class=${`tiles ${look}`}>${words.map((text, index) => step(parts, index + 1, text))}</div>
    ${clearing(parts)}
  </fieldset>`;
}

function step(
  { name, look, value, language, onChoose }: StepsParts,
  number: number,
  text: string,
): TemplateResult {
  return html`<label class="tile" part="step">
    <input
      type="radio"
      name=${name}
      value=${number}
      .checked=${value === number}
      @change=${() => onChoose(number)}
    />
    <span class="number" aria-hidden=${look === 'words' ? 'true' : nothing}
      >${formatNumber(number, language.locale, language.digits)}</span
    >
    <span class=${look === 'words' ? 'text' : 'visually-hidden'}>${text}</span>
  </label>`;
}

/** Takes the choice back; the focus goes to the step that was chosen, which is heard as chosen no more. */
function clearing({ clear, value }: StepsParts): TemplateResult | typeof nothing {
  if (!clear || value === undefined) return nothing;
  const handleClear = (event: Event) => {
    const group = event.target instanceof Element && event.target.closest('fieldset');
    clear.onClear();
    if (group) group.querySelectorAll('input')[value - 1]?.focus();
  };
  return html`<button class="link-button small" type="button" @click=${handleClear}>${clear.label}</button>`;
}
