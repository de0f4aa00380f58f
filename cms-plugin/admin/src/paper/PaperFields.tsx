import type { Locale, ServedField, ServedForm } from '@member-services/contract/forms';
import { Line, Lines, Ticks } from './Paper.js';
import type { PAPER_WORDS } from './paper-words.js';

type Words = (typeof PAPER_WORDS)[Locale];

interface PaperFieldsProps {
  form: ServedForm;
  locale: Locale;
  words: Words;
}

/** What a service asks, step by step, with room to write. */
export function PaperFields({ form, locale, words }: PaperFieldsProps) {
  return (
    <section>
      <h2>{words.requested}</h2>
      {form.steps.map((step) => (
        <div key={step.name}>
          {form.steps.length > 1 && <h3>{step.title}</h3>}
          {step.fields.map((field) => (
            <PaperField key={field.name} field={field} locale={locale} words={words} />
          ))}
        </div>
      ))}
    </section>
  );
}

function PaperField({ field, locale, words }: { field: ServedField; locale: Locale; words: Words }) {
  const label = (
    <span>
      {field.label}
      {field.required !== true && <small> ({words.optional})</small>}
    </span>
  );
  switch (field.type) {
    case 'select':
    case 'radio':
    case 'checkboxes':
      return (
        <div className="together">
          {label}
          <Ticks>
            {field.options.map((option) => (
              <span key={option.value}>{option.label}</span>
            ))}
          </Ticks>
        </div>
      );
    case 'boolean':
      return (
        <div className="together">
          {label}
          <Ticks>
            <span>{words.yes}</span>
            <span>{words.no}</span>
          </Ticks>
        </div>
      );
    case 'textarea':
    case 'attachment':
      return (
        <div className="together">
          {label}
          <Lines count={field.type === 'textarea' ? 4 : 1} />
        </div>
      );
    case 'repeat':
      return (
        <div className="together">
          {label}: {field.fields.map((cell) => cell.label).join(locale === 'ar' ? '، ' : ', ')}
          <Lines count={4} />
        </div>
      );
    default:
      return (
        <Line>
          {label}
          <span />
        </Line>
      );
  }
}
