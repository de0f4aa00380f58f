import { INQUIRY_FORM } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { refuseMalformedForm } from './malformed-form.js';

describe('a form that is about to be published', () => {
  it('passes when it is well-formed', () => {
    expect(() => refuseMalformedForm(INQUIRY_FORM)).not.toThrow();
  });

  it('is refused with the place of its fault in both languages', () => {
    const label = { ar: 'سؤال', en: 'Question' };
    const form = {
      steps: [{ name: 'one', title: label, fields: [{ name: 'a', type: 'text', label, pattern: '(a+)+' }] }],
    };
    expect(() => refuseMalformedForm(form)).toThrow(/steps\.0\.fields\.0\.pattern.*simplify.*بسّطوها/);
  });
});
