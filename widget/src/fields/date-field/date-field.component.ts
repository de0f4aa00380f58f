import {
  asciiDigits,
  formatDay,
  formatHijriDay,
  inDigits,
  isHijriYear,
  normaliseDate,
} from '@member-services/contract/forms';
import type { Direction } from '@member-services/contract/forms';
import { css, html, nothing } from 'lit';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

/** What was entered, cut into its parts: `2027-3-27`, `27/3/2027`, or half of it, `27//`. */
function partsOf(entered: string): Record<Part, string> {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(entered);
  if (iso) return { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' };
  const [day = '', month = '', year = ''] = entered.split('/');
  return { day, month, year };
}

/** Keeps a day together. In a text from right to left, a space that does not break would turn it round by itself. */
const inOneLine = (text: string, { direction }: { direction: Direction }) =>
  text.replace(/(\d) (?=\d)/g, direction === 'rtl' ? '$1\u200f\u00a0' : '$1\u00a0');

/**
 * A day in three short inputs, which is quicker and surer than a calendar for a known day. It may be typed in the
 * Gregorian or the Hijri (Umm al-Qura) calendar: the year tells which; the same day in the other one stands beside it.
 * @summary Field of type `date`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - Each of the three inputs.
 */
export class MemberDateField extends FieldElement<FieldOf<'date'>, string> {
  static override styles = [
    ...super.styles,
    css`
      .parts {
        display: flex;
        gap: 0.75rem;
      }
      .part {
        display: grid;
        flex: 0 1 4.5rem;
        gap: 0.125rem;
        min-inline-size: 0;
        font-size: 0.9375rem;
      }
      .part .control {
        padding-inline: 0.25rem;
        text-align: center;
        font-size: 1.0625rem;
      }
      .part.year {
        flex-basis: 6.5rem;
      }
    `,
  ];

  protected override get hint(): string {
    const { locale, digits, words } = this.language;
    const example = inOneLine(words.common.field.dateExample, this.language);
    // What is typed may be in either digits.
    return this.definition.hint ?? inDigits(example, locale, digits);
  }

  private enterPart(part: Part, written: string): void {
    const parts = { ...partsOf(this.value ?? ''), [part]: written.trim() };
    const entered = PARTS.map((one) => parts[one]).join('/');
    this.enter(entered === '//' ? undefined : entered);
  }

  /** The day in the calendar that it was not typed in, once it is one. */
  private get sameDay(): string {
    const day = normaliseDate(this.value);
    if (!day.ok || !day.value) return '';
    const { year } = partsOf(this.value ?? '');
    const other = isHijriYear(Number(asciiDigits(year))) ? formatDay : formatHijriDay;
    return other(day.value, this.language.locale, this.language.digits);
  }

  protected override renderControl(): unknown {
    const parts = partsOf(this.value ?? '');
    const words = this.language.words.common.field;
    const { sameDay } = this;
    return html`<div class="parts">
        ${PARTS.map(
          (part) =>
            html`<label class=${`part ${part}`}>
              <span>${words[part]}</span>
              <input
                class="control"
                part="control"
                type="text"
                inputmode="numeric"
                autocomplete=${this.definition.autocomplete === 'bday' ? `bday-${part}` : 'off'}
                .value=${parts[part]}
                aria-invalid=${this.error ? 'true' : nothing}
                @input=${(event: Event) =>
                  event.target instanceof HTMLInputElement && this.enterPart(part, event.target.value)}
              />
            </label>`,
        )}
      </div>
      <p class="hint" role="status">
        ${sameDay ? this.language.say(words.sameDay, { date: sameDay }) : nothing}
      </p>`;
  }

  protected override render(): unknown {
    return this.renderGroup('group');
  }
}
