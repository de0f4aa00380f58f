import type { ServedField } from '@member-services/contract/forms';
import { emptyForm } from '../submission/filled-form.js';
import { expect } from '../testing/expect.js';
import type { Draft } from './draft.js';
import { resumedForm } from './resumed-form.js';

const bill = { name: 'bill', type: 'attachment', label: 'Bill' } as ServedField;
const form = { version: 1, applicant: [], answers: [bill] };
const draft: Draft = {
  ...{ format: 1, id: 'a', writer: 'w', savedAt: 1, openedAt: 1, step: 'form:one', formVersion: 1 },
  ...{ idempotencyKey: 'kept-key', draftKey: 'kept-draft-key', everything: false },
  ...{ applicant: {}, answers: {}, leftOut: [], asked: { bill: { label: 'Bill', written: false } } },
};
const empty = emptyForm(2, () => 'fresh');

describe('A form that is gone on with', () => {
  it('brings files anew under a key of their own where those of before were left out', () => {
    const { filled } = resumedForm({ ...draft, leftOut: ['answers.bill'] }, empty, form);
    expect([filled.draftKey, filled.idempotencyKey]).to.deep.equal(['fresh', 'kept-key']);
  });

  it('keeps the key of the files that were kept, and of a form without any', () => {
    const file = { uploadToken: 'u', name: 'bill.pdf', size: 1, mediaType: 'application/pdf', scan: 'clean' };
    const answers = { bill: [file] };
    for (const one of [draft, { ...draft, answers }]) {
      expect(resumedForm(one, empty, form).filled.draftKey).to.equal('kept-draft-key');
    }
  });
});
