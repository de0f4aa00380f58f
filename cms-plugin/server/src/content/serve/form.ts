import { CITIES, fileLimits } from '@member-services/contract/forms';
import type {
  FieldDefinition,
  FieldOption,
  FormDefinition,
  RowFieldDefinition,
  ServedField,
  ServedForm,
} from '@member-services/contract/forms';
import type { Reading } from './reading.js';

/** What a form is served with that does not stand in it. */
interface FormSettings {
  cities?: readonly FieldOption[] | undefined;
  /** Bytes of one file. */
  fileBytes: number;
}

/** A form as data, in one language: the same shape as in storage, and nothing but the known keys of it. */
export function serveForm(
  form: FormDefinition,
  version: number,
  reading: Reading,
  { cities = CITIES, fileBytes }: FormSettings,
): ServedForm {
  return {
    version,
    steps: form.steps.map((step, index) => ({
      name: step.name,
      title: reading.text(step.title, `form.steps.${String(index)}.title`),
      fields: step.fields.map((field, place) =>
        serveField(field, {
          reading,
          cities,
          fileBytes,
          path: `form.steps.${String(index)}.fields.${String(place)}`,
        }),
      ),
    })),
  };
}

interface Place {
  reading: Reading;
  cities: readonly FieldOption[];
  fileBytes: number;
  path: string;
}

type RowServed = RowFieldDefinition<string>;

function serveField(field: FieldDefinition, place: Place): ServedField {
  if (field.type === 'attachment') {
    // Limits are told before choosing, those that stand nowhere in the form as well.
    return { type: field.type, ...base(field, place), ...fileLimits(field, place.fileBytes) };
  }
  if (field.type === 'repeat') {
    const { type, min, max } = field;
    const fields = field.fields.map((inner, index) =>
      serveRowField(inner, { ...place, path: `${place.path}.fields.${String(index)}` }),
    );
    return { type, ...base(field, place), ...known({ min, max }), fields };
  }
  return serveRowField(field, place);
}

function serveRowField(field: RowFieldDefinition, place: Place): RowServed {
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const { type, minLength, maxLength, pattern } = field;
      return { type, ...base(field, place), ...known({ minLength, maxLength, pattern }) };
    }
    case 'select':
    case 'radio':
      return { type: field.type, ...base(field, place), options: options(field.options, place) };
    case 'checkboxes': {
      const { type, min, max } = field;
      return { type, ...base(field, place), ...known({ min, max }), options: options(field.options, place) };
    }
    case 'city':
      return {
        type: field.type,
        ...base(field, place),
        options: options(field.options ?? place.cities, place),
      };
    case 'number':
    case 'money':
    case 'rating': {
      const { type, min, max } = field;
      return { type, ...base(field, place), ...known({ min, max }) };
    }
    case 'date': {
      const { type, min, max } = field;
      return { type, ...base(field, place), ...known({ min, max }) };
    }
    case 'email':
      return { type: field.type, ...base(field, place), ...known({ maxLength: field.maxLength }) };
    case 'boolean':
    case 'mobile':
    case 'nationalId':
    case 'iban':
      return { type: field.type, ...base(field, place) };
  }
}

/** What every field has. */
function base(field: FieldDefinition, { reading, path }: Place) {
  const { name, required, showWhen, sensitive, autocomplete } = field;
  return {
    name,
    label: reading.text(field.label, `${path}.label`),
    ...(field.hint ? { hint: reading.text(field.hint, `${path}.hint`) } : {}),
    ...(field.purpose ? { purpose: reading.text(field.purpose, `${path}.purpose`) } : {}),
    ...known({ required, showWhen, sensitive, autocomplete }),
  };
}

function options(list: readonly FieldOption[], { reading, path }: Place): FieldOption<string>[] {
  return list.map(({ value, label }, index) => ({
    value,
    label: reading.text(label, `${path}.options.${String(index)}.label`),
  }));
}

/** Only the keys that have a value. */
function known<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
