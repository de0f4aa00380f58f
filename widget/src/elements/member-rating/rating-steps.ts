import { formatNumber } from '@member-services/contract/forms';
import type { Direction } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
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

/** Which way an arrow key goes, given the reading direction; browsers differ in this for radio groups. */
const FORWARD: Record<Direction, Record<string, 1 | -1>> = {
  ltr: { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 },
  rtl: { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 1, ArrowUp: -1 },
};

/** Five steps as a group of real radio buttons, in reading order, none chosen to begin with. */
export function ratingSteps(parts: StepsParts): TemplateResult {
  const { name, label, words, look, value, required = false, error = '', clear } = parts;
  return html`<fieldset
    class=${error ? 'steps invalid' : 'steps'}
    id=${name}
    part="steps"
    role="radiogroup"
    aria-required=${required ? 'true' : nothing}
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${error ? `${name}-error` : nothing}
    @keydown=${(event: KeyboardEvent) => handleArrow(event, parts)}
  >
    <legend class="label">${label}</legend>
    ${error ? html`<p class="error" id=${`${name}-error`} role="alert">${error}</p>` : nothing}
    <div class=${`tiles ${look}`}>${words.map((text, index) => step(parts, index + 1, text))}</div>
    ${
      clear && value !== undefined
        ? html`<button class="link-button small" type="button" @click=${clear.onClear}>
            ${clear.label}
          </button>`
        : nothing
    }
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

function handleArrow(event: KeyboardEvent, { language: { direction }, onChoose }: StepsParts): void {
  const by = FORWARD[direction][event.key];
  if (!by || !(event.currentTarget instanceof HTMLElement)) return;
  const inputs = [...event.currentTarget.querySelectorAll('input')];
  const from = inputs.findIndex((input) => input === event.target);
  // The way to take an answer back stands in the group too, and with Alt an arrow leaves the page.
  if (from < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // The first key on a group of which nothing is chosen yet chooses the step that has focus.
  const begins = from === 0 && by === 1 && !inputs.some(({ checked }) => checked);
  const to = begins ? 0 : (from + by + inputs.length) % inputs.length;
  onChoose(to + 1);
  inputs[to]?.focus();
}
