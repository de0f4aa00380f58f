import type { FieldType, Locale, ServedField } from '@member-services/contract/forms';
import { errorsAr } from '@member-services/contract/messages/errors-ar';
import { errorsEn } from '@member-services/contract/messages/errors-en';
import { html } from 'lit';
import { defineOnce } from '../../src/elements/define-once.js';
import type { FieldInput } from '../../src/fields/field-input.js';
import { FIRST_FIELDS, loadFields } from '../../src/fields/field-loaders.js';
import { fieldView } from '../../src/fields/field-view.js';
import { fieldLanguage } from '../../src/testing/field-language.js';
import type { Example } from './example.js';
import { FieldStand } from './field-stand.js';
import { serveCatalogue, serveService } from './served.js';

customElements.define('field-stand', FieldStand);
for (const [tag, field] of Object.entries(FIRST_FIELDS)) defineOnce(tag, field);

/** An answer of each type, as a person enters it. */
const ENTERED: Record<FieldType, (field: ServedField) => FieldInput> = {
  text: () => 'مستشفى 2 Hospital',
  textarea: () => 'سطر أول\nSecond line',
  select: firstOption,
  radio: firstOption,
  checkboxes: (field) => [firstOption(field)].filter((one) => one !== undefined),
  boolean: () => true,
  date: () => '2027-03-27',
  number: () => '٣٤',
  money: () => '١٬٢٣٤٫٥',
  mobile: () => '0512345678',
  email: () => 'name@example.org',
  nationalId: () => '1010101010',
  city: firstOption,
  iban: () => 'SA0300000000608010167519',
  rating: () => 4,
  attachment: () => [
    {
      uploadToken: 'a'.repeat(32),
      name: 'تقرير الفحص.pdf',
      size: 424_960,
      mediaType: 'application/pdf',
      scan: 'clean',
    },
    {
      uploadToken: 'b'.repeat(32),
      name: 'receipt.jpg',
      size: 2_790_528,
      mediaType: 'image/jpeg',
      scan: 'unscanned',
    },
  ],
  repeat: () => [{}, {}],
};

function firstOption(field: ServedField): string | undefined {
  return 'options' in field ? field.options[0]?.value : undefined;
}

/** The first field of each type in the default content. */
function fieldsByType(locale: Locale): Map<FieldType, ServedField> {
  const services = serveCatalogue(locale).services.map(({ slug }) => serveService(slug, locale));
  const fields = services.flatMap(({ form }) => form.steps.flatMap((step) => step.fields));
  return new Map(fields.toReversed().map((field) => [field.type, field as ServedField]));
}

type State = 'empty' | 'filled' | 'wrong';

async function showField(type: FieldType, state: State, locale: Locale) {
  const definition = fieldsByType(locale).get(type);
  if (!definition) throw new Error(`The default content has no field of type ${type}.`);
  await loadFields([definition]);
  const errors = locale === 'ar' ? errorsAr : errorsEn;
  const field = fieldView({
    definition,
    value: state === 'empty' ? undefined : ENTERED[type](definition),
    error: state === 'wrong' ? errors.required : '',
    language: await fieldLanguage(locale),
    id: 'field',
  });
  return html`<field-stand .field=${field}></field-stand>`;
}

/** Every type of field: empty, filled, wrong. */
export const fieldExamples: readonly Example[] = (Object.keys(ENTERED) as FieldType[]).flatMap((type) =>
  (['empty', 'filled', 'wrong'] as const).map((state) => ({
    name: `field ${type}, ${state}`,
    view: 'fields',
    template: (locale: Locale) => showField(type, state, locale),
    shows: '#field',
  })),
);
