import type { ApplicantRequirements } from '@member-services/contract/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PaperApplicant } from './PaperApplicant.js';
import { PAPER_WORDS } from './paper-words.js';

const words = PAPER_WORDS.en;
const blank = (requirements: ApplicantRequirements | null) =>
  renderToStaticMarkup(<PaperApplicant words={words} applicant={null} requirements={requirements} />);
const optional = (datum: 'email' | 'mobile') =>
  `<span>${words.data[datum]}<small> (${words.optional})</small></span>`;

describe('the head of a blank form', () => {
  it('marks what a service does not require, as its first line says', () => {
    const html = blank({
      membershipNumber: 'none',
      nationalId: 'none',
      mobile: 'required',
      email: 'optional',
    });
    expect(html).toContain(optional('email'));
    expect(html).not.toContain(optional('mobile'));
    expect(html).not.toContain(words.data.nationalId);
  });

  it('marks everything where it is for no service of its own', () => {
    const html = blank(null);
    expect(html).toContain(optional('email'));
    expect(html).toContain(optional('mobile'));
  });
});
