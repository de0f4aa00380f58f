import type { ServedForm } from '@member-services/contract/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PaperFields } from './PaperFields.js';
import { PAPER_WORDS } from './paper-words.js';

const form: ServedForm = {
  steps: [
    {
      name: 'home',
      title: 'Home',
      fields: [
        { name: 'dependants', type: 'boolean', label: 'Does anyone depend on you?' },
        {
          name: 'housing',
          type: 'radio',
          label: 'Housing',
          options: [{ value: 'owned', label: 'Owned' }],
        },
        { name: 'story', type: 'textarea', label: 'Describe it' },
        { name: 'amount', type: 'money', label: 'Amount' },
      ],
    },
  ],
};

it('never tears a question apart from its choices or lines at the end of a sheet', () => {
  const html = renderToStaticMarkup(<PaperFields form={form} locale="en" words={PAPER_WORDS.en} />);
  for (const label of ['Does anyone depend on you?', 'Housing', 'Describe it'])
    expect(html).toContain(`<div class="together"><span>${label}`);
});
