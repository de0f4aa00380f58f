import type { Applicant } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { replacedPerson } from './correct-submission.js';

const before: Applicant = {
  kind: 'member',
  name: 'عضو تجريبي',
  nationalId: '1000000008',
  preferredChannel: 'email',
};

describe('what a correction replaced of the person', () => {
  it('is what became another, and not what was sent again as it was', () => {
    expect(replacedPerson(before, { ...before, name: 'عضو آخر' })).toEqual({ name: 'عضو تجريبي' });
  });

  it('masks an identity number, also where the last four digits of both are the same', () => {
    expect(replacedPerson(before, { ...before, nationalId: '2000000008' })).toEqual({
      nationalId: '••••••0008',
    });
  });

  it('says of what had not been given before that there was nothing', () => {
    expect(replacedPerson(before, { ...before, mobile: '+966512345678' })).toEqual({ mobile: '' });
  });
});
