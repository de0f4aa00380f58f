import type { FieldOption } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { asWritten } from '../../language/lang-of-text.js';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';
import { cityStyles } from './city-field.styles.js';
import { matchingCities } from './matching-cities.js';

/**
 * A city, by typing a part of its name; spelling variants of Arabic are forgiven. A combobox with a list: arrows move,
 * Enter chooses, Escape closes. What found no city stays as typed, for the form to say so.
 * @summary Field of type `city`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 * @csspart list - The list of matching cities.
 */
export class MemberCityField extends FieldElement<FieldOf<'city'>, string> {
  static override styles = [...super.styles, cityStyles];

  @state() private open = false;
  @state() private active = -1;
  /** What is being typed; null when a city is chosen. */
  @state() private typed: string | null = null;
  /** What the typing came to: once the form holds something else, what was typed is over. */
  private typedValue: string | undefined;

  private get cities(): FieldOption<string>[] {
    return this.definition.options ?? [];
  }

  private get shown(): string {
    if (this.typed !== null && this.value === this.typedValue) return this.typed;
    return this.cities.find(({ value }) => value === this.value)?.label ?? this.value ?? '';
  }

  private get found(): FieldOption<string>[] {
    return matchingCities(this.cities, this.value === this.typedValue ? (this.typed ?? '') : '');
  }

  private readonly handleInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.typed = event.target.value;
    this.open = true;
    this.active = -1;
    const typed = this.typed.trim();
    this.typedValue = this.cities.find(({ label }) => label === typed)?.value ?? (typed || undefined);
    this.enter(this.typedValue);
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    const { found } = this;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!this.open) this.open = true;
      else if (found.length > 0) {
        this.active =
          (this.active + step + found.length + (this.active < 0 && step < 0 ? 1 : 0)) % found.length;
      }
    } else if (event.key === 'Enter' && this.open && this.active >= 0) {
      event.preventDefault();
      this.choose(found[this.active]);
    } else if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.close();
    }
  };

  protected override updated(): void {
    super.updated();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private choose(city: FieldOption<string> | undefined): void {
    if (!city) return;
    this.typed = null;
    this.close();
    this.enter(city.value);
  }

  private readonly close = (): void => {
    this.open = false;
    this.active = -1;
  };

  protected override renderControl(): unknown {
    const { found, open, active, language } = this;
    const words = language.words.common.field;
    // The label stands outside this template; the keys of the list are handled by the input, where focus stays.
    /* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events */
    return html`<input
        id="control"
        part="control"
        class="control half"
        type="text"
        role="combobox"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="cities"
        aria-autocomplete="list"
        aria-activedescendant=${open && active >= 0 ? `city-${active}` : nothing}
        aria-describedby=${this.describedBy}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-required=${this.definition.required ? 'true' : nothing}
        autocomplete="off"
        dir=${this.shown ? 'auto' : nothing}
        .value=${this.shown}
        @input=${this.handleInput}
        @keydown=${this.handleKey}
        @click=${() => (this.open = true)}
        @blur=${this.close}
      />
      <ul id="cities" part="list" role="listbox" aria-label=${this.definition.label} ?hidden=${!open}>
        ${found.map(
          ({ label, value }, index) =>
            html`<li
              id=${`city-${index}`}
              role="option"
              aria-selected=${index === active || (active < 0 && value === this.value) ? 'true' : 'false'}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.choose(found[index])}
            >
              ${asWritten(label, language.locale)}
            </li>`,
        )}
      </ul>
      <p class=${open && found.length === 0 ? 'hint' : 'visually-hidden'} role="status">
        ${open ? (found.length > 0 ? language.say(words.cityFound, { count: found.length }) : words.cityNone) : ''}
      </p>`;
    /* eslint-enable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events */
  }
}
