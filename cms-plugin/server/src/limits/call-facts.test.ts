import { describe, expect, it } from 'vitest';
import { contactFacts } from './call-facts.js';

describe('what a contact is counted under', () => {
  it('is one mailbox, in whatever case, with blanks or behind a plus sign', () => {
    const ways = [
      'reader@example.org',
      ' Reader@Example.ORG ',
      'reader+2@example.org',
      'READER+a+b@example.org',
    ];
    expect(ways.flatMap((email) => contactFacts({ email }))).toEqual(
      ways.map(() => 'email:reader@example.org'),
    );
  });

  it('is one number, however it is written', () => {
    const ways = ['0512345678', '٠٥١٢٣٤٥٦٧٨', '+966 51 234 5678', '00966512345678'];
    expect(ways.flatMap((mobile) => contactFacts({ mobile }))).toEqual(
      ways.map(() => 'mobile:+966512345678'),
    );
  });

  it('is both where both are given', () => {
    expect(contactFacts({ email: 'a@example.org', mobile: '0512345678' })).toHaveLength(2);
  });

  it.each([undefined, null, '', 7, {}, [], 'reader', 'reader@example.org\u0000', '@'])(
    'is nothing where it is no contact: %s',
    (contact) => expect(contactFacts({ email: contact, mobile: contact })).toEqual([]),
  );
});
