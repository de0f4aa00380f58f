import { visibleRowFields } from '@member-services/contract/forms';
import type { ServedField } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { buttons } from '../../look/buttons.styles.js';
import { asWritten } from '../../language/lang-of-text.js';
import { FieldElement } from '../field-element.js';
import type { FieldChangeEvent, FieldInputs } from '../field-input.js';
import type { FieldOf } from '../field-of.js';
import { fieldView } from '../field-view.js';
import { rowStyles } from './repeat-field.styles.js';

/**
 * Rows of the same fields, each with conditions of its own.
 * @summary Field of type `repeat`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart row - One row.
 */
export class MemberRepeatField extends FieldElement<FieldOf<'repeat'>, FieldInputs[]> {
  static override styles = [...super.styles, buttons, rowStyles];

  /** What is wrong inside the rows, in words, by `<row>.<field>`. */
  @property({ attribute: false }) rowErrors: Record<string, string> = {};

  @state() private spoken = '';

  /** At least as many rows as are asked for, and one to begin with where rows are required. */
  private get rows(): FieldInputs[] {
    const least = this.definition.min ?? (this.definition.required ? 1 : 0);
    const entered = this.value ?? [];
    return [...entered, ...Array.from({ length: Math.max(0, least - entered.length) }, () => ({}))];
  }

  /** Moves to the first field of the first row, before its button; without rows to the button that adds one. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[id^="row-"], .add')?.focus(options);
  }

  /** Moves to a field inside a row: `1.age`. */
  override focusAt(path: string): void {
    const field = path && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`row-${path}`)}`);
    if (field) field.focus();
    else this.focus();
  }

  private rowName(index: number): string {
    const { row } = this.language.words.common.field;
    return this.language.say(row, { label: this.definition.label, number: index + 1 });
  }

  private handleRowChange(index: number, event: FieldChangeEvent): void {
    event.stopPropagation();
    this.enter(this.rows.map((row, at) => (at === index ? { ...row, [event.name]: event.input } : row)));
  }

  private async add(): Promise<void> {
    this.spoken = '';
    this.enter([...this.rows, {}]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.row:last-of-type [id^="row-"]')?.focus();
  }

  /** The button that adds stands again at the latest when a row has gone, and takes the focus. */
  private async removeRow(index: number): Promise<void> {
    const rows = this.rows.filter((_, at) => at !== index);
    const { rowRemoved } = this.language.words.common.field;
    const gone = this.language.say(rowRemoved, { row: this.rowName(index) });
    this.spoken = '';
    this.enter(rows.length > 0 ? rows : undefined);
    await this.updateComplete;
    this.spoken = gone; // into the empty place, so that the same words are heard again
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus();
  }

  private renderRow(row: FieldInputs, index: number): unknown {
    const { language, rows, definition } = this;
    const words = language.words.common.field;
    return html`<fieldset
      class="row"
      part="row"
      @field-change=${(event: FieldChangeEvent) => this.handleRowChange(index, event)}
    >
      <legend>${asWritten(this.rowName(index), language.locale)}</legend>
      ${repeat(
        visibleRowFields(definition.fields, row) as ServedField[],
        ({ name }) => name,
        (field) => {
          const path = `${index}.${field.name}`;
          const error = this.rowErrors[path] ?? '';
          return fieldView({ definition: field, value: row[field.name], error, language, id: `row-${path}` });
        },
      )}
      ${
        rows.length > (definition.min ?? 0)
          ? html`<button class="link-button" type="button" @click=${() => void this.removeRow(index)}>
              ${words.removeRow}<span class="visually-hidden"
                >: ${asWritten(this.rowName(index), language.locale)}</span
              >
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  protected override renderControl(): unknown {
    const { rows, definition } = this;
    const full = definition.max !== undefined && rows.length >= definition.max;
    return html`${rows.map((row, index) => this.renderRow(row, index))}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${
        full
          ? nothing
          : html`<div class="buttons">
              <button class="button quiet add" type="button" @click=${() => void this.add()}>
                ${this.language.words.common.field.addRow}
              </button>
            </div>`
      }`;
  }

  protected override render(): unknown {
    return this.renderGroup('group');
  }
}
