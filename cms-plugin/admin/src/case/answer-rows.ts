import type {
  AnswerValue,
  Answers,
  FieldDefinition,
  FormDefinition,
  LocalisedText,
} from '@member-services/contract/forms';

/** An answer as it is shown: choices by their labels, days and amounts to be formatted, rows within rows. */
export type AnswerView =
  | { kind: 'text'; text: string; leftToRight: boolean }
  | { kind: 'choices'; labels: LocalisedText[] }
  | { kind: 'boolean'; yes: boolean }
  | { kind: 'day'; day: string }
  | { kind: 'number'; value: number }
  | { kind: 'money'; riyals: number }
  | { kind: 'rows'; rows: AnswerRow[][] };

export interface AnswerRow {
  name: string;
  label: LocalisedText;
  sensitive: boolean;
  answer: AnswerView;
}

export interface AnswerGroup {
  name: string;
  title: LocalisedText;
  rows: AnswerRow[];
}

/**
 * What was sent, in the order in which it was asked and under the labels of the form as it was filled. Fields
 * without an answer are left out; answers that the form does not know stand at the end under their own names.
 */
export function answerGroups(form: FormDefinition | null, answers: Answers): AnswerGroup[] {
  const groups = (form?.steps ?? []).map((step) => ({
    name: step.name,
    title: step.title,
    rows: rowsOf(step.fields, answers),
  }));
  const known = new Set(groups.flatMap((group) => group.rows.map((row) => row.name)));
  const others = Object.entries(answers)
    .filter(([name]) => !known.has(name))
    .map(([name, value]) => ({ name, label: {}, sensitive: false, answer: plainView(value) }));
  return [...groups, { name: '', title: {}, rows: others }].filter((group) => group.rows.length > 0);
}

function rowsOf(fields: readonly FieldDefinition[], answers: Answers): AnswerRow[] {
  return fields.flatMap((field) => {
    const value = answers[field.name];
    if (value === undefined) return [];
    return [
      { name: field.name, label: field.label, sensitive: isSensitive(field), answer: answerOf(field, value) },
    ];
  });
}

/** What is covered until it is asked for: what the form marks, identity numbers, accounts, and rows that hold any. */
export function isSensitive(field: FieldDefinition): boolean {
  if (field.sensitive === true || field.type === 'nationalId' || field.type === 'iban') return true;
  return field.type === 'repeat' && field.fields.some(isSensitive);
}

/** One answer as its field understands it. */
export function answerOf(field: FieldDefinition, value: AnswerValue): AnswerView {
  switch (field.type) {
    case 'select':
    case 'radio':
    case 'city':
    case 'checkboxes':
      return { kind: 'choices', labels: asList(value).map((choice) => labelOf(field.options ?? [], choice)) };
    case 'date':
      return typeof value === 'string' ? { kind: 'day', day: value } : plainView(value);
    case 'money':
      return typeof value === 'number' ? { kind: 'money', riyals: value } : plainView(value);
    case 'repeat':
      return Array.isArray(value)
        ? {
            kind: 'rows',
            rows: value.map((row) => (typeof row === 'string' ? [] : rowsOf(field.fields, row))),
          }
        : plainView(value);
    case 'mobile':
    case 'email':
    case 'nationalId':
    case 'iban':
      return { ...plainView(value), ...(typeof value === 'string' && { leftToRight: true }) };
    case 'text':
    case 'textarea':
    case 'boolean':
    case 'number':
    case 'rating':
    case 'attachment':
      return plainView(value);
  }
}

/** A value without its field: as it is. */
function plainView(value: AnswerValue): AnswerView {
  if (typeof value === 'boolean') return { kind: 'boolean', yes: value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', text: value, leftToRight: false };
  const texts = value.filter((entry) => typeof entry === 'string');
  if (texts.length > 0 || value.length === 0) return { kind: 'choices', labels: texts.map(asLabel) };
  return {
    kind: 'rows',
    rows: value.map((row) =>
      typeof row === 'string'
        ? []
        : Object.entries(row).map(([name, cell]) => ({
            name,
            label: {},
            sensitive: false,
            answer: plainView(cell),
          })),
    ),
  };
}

function asList(value: AnswerValue): string[] {
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string');
  return [String(value)];
}

/** A choice that the form no longer offers is shown by its value. */
function labelOf(options: readonly { value: string; label: LocalisedText }[], choice: string): LocalisedText {
  return options.find((option) => option.value === choice)?.label ?? asLabel(choice);
}

function asLabel(text: string): LocalisedText {
  return { ar: text, en: text };
}
