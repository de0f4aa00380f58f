import { expect, it } from 'vitest';
import { concernedPerson } from './own-case.js';

const actor = { roles: ['officer'], person: '7' } as const;

it('knows a case of one’s own by the address of the account, in whatever case it is written', () => {
  expect(concernedPerson({ email: 'Officer@example.org' }, { actor, email: 'officer@Example.org' })).toBe(
    '7',
  );
});

it('knows a complaint that names one', () => {
  const applicant = { email: 'somebody@example.org' };
  const staff = { actor, email: 'officer@example.org' };
  expect(concernedPerson(applicant, staff, { id: '7', name: 'موظف' })).toBe('7');
  expect(concernedPerson(applicant, staff, { id: '8', name: 'زميل' })).toBeNull();
});

it('takes nobody else’s case for one’s own, nor one without an address', () => {
  expect(
    concernedPerson({ email: 'somebody@example.org' }, { actor, email: 'officer@example.org' }),
  ).toBeNull();
  expect(concernedPerson({ email: null }, { actor, email: 'officer@example.org' })).toBeNull();
  expect(concernedPerson({ email: 'officer@example.org' }, { actor, email: null })).toBeNull();
});
