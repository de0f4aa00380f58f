import type { LocalisedText } from '../text/localised-text.js';

/**
 * A form as data. `Text` is `LocalisedText` in storage and `string` once served in one language; the shape is the
 * same (decision 2).
 */
export interface FormDefinition<Text = LocalisedText> {
  /** Raised by every change of the form, so that a submission says which form it was filled under. */
  version?: number;
  steps: FormStep<Text>[];
}

export interface FormStep<Text = LocalisedText> {
  name: string;
  title: Text;
  fields: FieldDefinition<Text>[];
}

/** When a field is shown. Names an earlier field of the same form; inside `repeat`, of the same row. */
export type ShowWhen =
  | { field: string; equals: string | number | boolean }
  | { field: string; in: (string | number | boolean)[] }
  | { field: string; notEmpty: true };

export interface FieldOption<Text = LocalisedText> {
  value: string;
  label: Text;
}

interface FieldBase<Text> {
  /** Key of the answer; unique within its form (or row). */
  name: string;
  label: Text;
  hint?: Text;
  required?: boolean;
  showWhen?: ShowWhen;
  /** Why the association asks (PDPL: purpose of every datum). */
  purpose?: Text;
  /** Kept out of local drafts, lists and logs. */
  sensitive?: boolean;
  /** HTML autocomplete token. */
  autocomplete?: string;
}

export interface TextField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'text' | 'textarea';
  minLength?: number;
  maxLength?: number;
  /** A regular expression that the whole normalised text must match. */
  pattern?: string;
}

export interface ChoiceField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'select' | 'radio';
  options: FieldOption<Text>[];
}

export interface CheckboxesField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'checkboxes';
  options: FieldOption<Text>[];
  /** Least and greatest number of choices. */
  min?: number;
  max?: number;
}

export interface BooleanField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'boolean';
}

/** `min`/`max`: `YYYY-MM-DD`, `today`, `today+60d` or `today-365d`, civil days of Asia/Riyadh. */
export interface DateField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'date';
  min?: string;
  max?: string;
}

export interface MobileField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'mobile';
}

export interface EmailField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'email';
  maxLength?: number;
}

export interface NationalIdField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'nationalId';
}

/** A whole number. */
export interface NumberField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'number';
  min?: number;
  max?: number;
}

/** Saudi riyals with at most two decimals; the answer is a number of riyals. */
export interface MoneyField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'money';
  min?: number;
  max?: number;
}

/** A city of the association's list; the options are filled in when the form is served. */
export interface CityField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'city';
  options?: FieldOption<Text>[];
}

/** A Saudi IBAN, stored without spaces. */
export interface IbanField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'iban';
}

/** A whole number of steps from `min` (1) to `max` (5). */
export interface RatingField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'rating';
  min?: number;
  max?: number;
}

/** Files; they travel beside the answers (`attachments`), so a value is never part of `answers`. */
export interface AttachmentField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'attachment';
  /** Media types; see `attachments/file-type.ts` for those that can be taken. */
  accept?: string[];
  maxFiles?: number;
  /** Greatest size of one file. */
  maxBytes?: number;
}

/** Rows of the same fields; `min`/`max` count rows. */
export interface RepeatField<Text = LocalisedText> extends FieldBase<Text> {
  type: 'repeat';
  min?: number;
  max?: number;
  fields: RowFieldDefinition<Text>[];
}

/** What may stand inside a row: everything but rows and files. */
export type RowFieldDefinition<Text = LocalisedText> =
  | TextField<Text>
  | ChoiceField<Text>
  | CheckboxesField<Text>
  | BooleanField<Text>
  | DateField<Text>
  | MobileField<Text>
  | EmailField<Text>
  | NationalIdField<Text>
  | NumberField<Text>
  | MoneyField<Text>
  | CityField<Text>
  | IbanField<Text>
  | RatingField<Text>;

export type FieldDefinition<Text = LocalisedText> =
  RowFieldDefinition<Text> | AttachmentField<Text> | RepeatField<Text>;

export type FieldType = FieldDefinition['type'];

/** Every type of field, in the order in which the designer offers them. */
export const FIELD_TYPES = [
  'text',
  'textarea',
  'select',
  'radio',
  'checkboxes',
  'boolean',
  'date',
  'number',
  'money',
  'mobile',
  'email',
  'nationalId',
  'city',
  'iban',
  'rating',
  'attachment',
  'repeat',
] as const satisfies readonly FieldType[];

/** One answer as it is stored: normalised, ASCII digits, never a hidden field's. */
export type AnswerValue = string | number | boolean | string[] | Answers[];
/** Answers by field name. */
export interface Answers {
  [field: string]: AnswerValue;
}

/** A form in one language, as the widget and the panel receive it. */
export type ServedForm = FormDefinition<string>;
export type ServedField = FieldDefinition<string>;
