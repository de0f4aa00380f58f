import type { FormDefinition } from '../form/form-definition.js';

/** A form with a field of every type, conditions and rows. */
export const EVERY_FIELD: FormDefinition<string> = {
  version: 3,
  steps: [
    {
      name: 'first',
      title: 'First',
      fields: [
        { name: 'title', type: 'text', label: 'Title', required: true, minLength: 3, maxLength: 20 },
        { name: 'code', type: 'text', label: 'Code', pattern: '[A-Z]{2}\\d{2}' },
        { name: 'story', type: 'textarea', label: 'Story', maxLength: 100 },
        {
          name: 'reason',
          type: 'select',
          label: 'Reason',
          required: true,
          options: options('loss', 'other'),
        },
        {
          name: 'otherReason',
          type: 'text',
          label: 'Which',
          required: true,
          showWhen: { field: 'reason', equals: 'other' },
        },
        { name: 'housing', type: 'radio', label: 'Housing', options: options('owned', 'rented') },
        {
          name: 'rent',
          type: 'money',
          label: 'Rent',
          min: 1,
          max: 5000,
          showWhen: { field: 'housing', equals: 'rented' },
        },
        {
          name: 'items',
          type: 'checkboxes',
          label: 'Items',
          min: 1,
          max: 2,
          options: options('a', 'b', 'c'),
        },
        { name: 'hasChildren', type: 'boolean', label: 'Children?', required: true },
      ],
    },
    {
      name: 'second',
      title: 'Second',
      fields: [
        {
          name: 'children',
          type: 'repeat',
          label: 'Children',
          required: true,
          min: 1,
          max: 3,
          showWhen: { field: 'hasChildren', equals: true },
          fields: [
            { name: 'age', type: 'number', label: 'Age', required: true, min: 0, max: 120 },
            {
              name: 'school',
              type: 'text',
              label: 'School',
              required: true,
              showWhen: { field: 'age', in: [6, 7, 8] },
            },
          ],
        },
        { name: 'day', type: 'date', label: 'Day', min: 'today', max: 'today+60d' },
        { name: 'phone', type: 'mobile', label: 'Phone' },
        { name: 'mail', type: 'email', label: 'Mail' },
        { name: 'identity', type: 'nationalId', label: 'ID' },
        { name: 'city', type: 'city', label: 'City' },
        { name: 'account', type: 'iban', label: 'IBAN' },
        { name: 'level', type: 'rating', label: 'Level' },
        { name: 'proof', type: 'attachment', label: 'Proof', required: true, maxFiles: 1 },
        { name: 'proofNote', type: 'text', label: 'Note', showWhen: { field: 'proof', notEmpty: true } },
      ],
    },
  ],
};

function options(...values: string[]) {
  return values.map((value) => ({ value, label: value.toUpperCase() }));
}
