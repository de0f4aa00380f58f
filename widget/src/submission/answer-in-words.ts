import {
  formatDay,
  formatHijriDay,
  formatMoney,
  formatNumber,
  normaliseAnswer,
} from '@member-services/contract/forms';
import type { Digits, Locale, ServedField } from '@member-services/contract/forms';
import { attachedFiles } from './files/attached-file.js';
import { visibleRowFields } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldInput } from '../fields/field-input.js';
import { asWritten } from '../language/lang-of-text.js';
import type { CommonWords } from '../language/messages/common.js';

/** Where an answer is read back. */
export interface ReadingBack {
  locale: Locale;
  digits: Digits;
  words: CommonWords;
  /** What stands for an answer that was not given. */
  notAnswered: string;
}

const leftToRight = (text: string, look = '') => html`<bdi dir="ltr" class=${look}>${text}</bdi>`;

/** An ID number in pairs, so that two swapped digits are seen (its check digit does not catch 09 for 90). */
const inPairs = (digits: string) => digits.replace(/(\d{2})(?=\d)/g, '$1\u00a0');

/** A Saudi mobile number as people know theirs, in groups; any other as it is stored. */
const asDialled = (mobile: string) => mobile.replace(/^\+966(\d{2})(\d{3})(\d{4})$/, '0$1\u00a0$2\u00a0$3');

/** An answer as its reader would say it: labels instead of values, dates in words in both calendars. */
export function answerInWords(field: ServedField, input: FieldInput, reading: ReadingBack): unknown {
  const none = html`<span class="muted">${reading.notAnswered}</span>`;
  if (field.type === 'attachment') {
    const files = attachedFiles(input);
    return files.length === 0
      ? none
      : html`<ul>
          ${files.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
        </ul>`;
  }
  if (field.type === 'repeat') {
    const rows = Array.isArray(input) ? input.filter((row) => typeof row === 'object') : [];
    return rows.length === 0
      ? none
      : html`<ul>
          ${rows.map((row) => rowInWords(field, row, reading))}
        </ul>`;
  }
  const answer = normaliseAnswer(field, input);
  if (!answer.ok || answer.value === undefined) return none;
  return singleInWords(field, answer.value, reading);
}

function rowInWords(
  field: ServedField & { type: 'repeat' },
  row: Record<string, FieldInput>,
  reading: ReadingBack,
): TemplateResult {
  const asked = visibleRowFields(field.fields, row) as ServedField[];
  return html`<li>
    ${asked.map((inner) => html`<div>${asWritten(inner.label, reading.locale)}: ${answerInWords(inner, row[inner.name], reading)}</div>`)}
  </li>`;
}

function singleInWords(
  field: Exclude<ServedField, { type: 'repeat' | 'attachment' }>,
  answer: string | number | boolean | string[],
  { locale, digits, words }: ReadingBack,
): unknown {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number') {
    return field.type === 'money'
      ? formatMoney(answer, locale, digits)
      : formatNumber(answer, locale, digits);
  }
  if (Array.isArray(answer)) {
    return html`<ul>
      ${answer.map((value) => html`<li>${asWritten(labelOf(field, value), locale)}</li>`)}
    </ul>`;
  }
  switch (field.type) {
    case 'date':
      return html`${formatDay(answer, locale, digits)}<br /><span class="muted"
          >${formatHijriDay(answer, locale, digits)}</span
        >`;
    case 'nationalId':
      return leftToRight(inPairs(answer), 'number');
    case 'iban':
      return leftToRight(answer.replace(/(.{4})(?=.)/g, '$1\u00a0'));
    case 'mobile':
      return leftToRight(asDialled(answer));
    case 'email':
      return leftToRight(answer);
    default:
      return html`<bdi class="written"
        >${'options' in field ? asWritten(labelOf(field, answer), locale) : answer}</bdi
      >`;
  }
}

/** The label of a chosen option; text that was typed stands for itself. */
function labelOf(field: ServedField, value: string): string {
  const options = 'options' in field ? field.options : undefined;
  return options?.find((option) => option.value === value)?.label ?? value;
}
