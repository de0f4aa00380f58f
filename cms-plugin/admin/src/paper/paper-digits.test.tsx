import type { Digits, HandwrittenMessage, Locale, StaffAttachment } from '@member-services/contract/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { AnswerText } from '../case/AnswerText.js';
import { DigitsContext } from '../language/digits-context.js';
import { LetterPaper } from '../messages/LetterPaper.js';
import { PaperFiles } from './PaperFiles.js';
import { PAPER_WORDS } from './paper-words.js';

const letter = (locale: Locale, digits: Digits): HandwrittenMessage => ({
  id: 1,
  channel: 'letter',
  locale,
  digits,
  reference: 'R234-5678',
  applicantName: 'مثال',
  recipient: '',
  subject: 'عنوان',
  text: 'نص',
  association: { name: 'جمعية', licence: '', phone: '', email: '' },
});
const file = {
  id: 'one',
  field: 'proof',
  name: 'a.pdf',
  size: 20_480,
  from: 'applicant',
  action: 'submit',
  erasedAt: null,
} as StaffAttachment;

/** What a paper in one language says where the association writes such digits, whatever language the panel is in. */
function printed(locale: Locale, digits: Digits): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={{}}>
      <DigitsContext.Provider value={digits}>
        <LetterPaper letter={letter(locale, digits)} />
        <PaperFiles form={{ steps: [] }} attachments={[file]} locale={locale} words={PAPER_WORDS[locale]} />
        <AnswerText answer={{ kind: 'day', day: '2026-11-26' }} locale={locale} />
        <AnswerText answer={{ kind: 'money', riyals: 1500 }} locale={locale} />
      </DigitsContext.Provider>
    </IntlProvider>,
  );
}

describe('the digits of a printed paper', () => {
  it('are those that the association chose, in Arabic', () => {
    const paper = printed('ar', 'arabicIndic');
    expect(paper).toContain('٢٦ نوفمبر ٢٠٢٦');
    expect(paper).toContain('٢٠ ك.ب');
    expect(paper).toMatch(/١[٬,]٥٠٠/);
    expect(
      paper.replaceAll(/R234-5678|datetime="[^"]*"|class="[^"]*"|<style.*?<\/style>|a\.pdf/gi, ''),
    ).not.toMatch(/\d{2}/);
  });

  it('are Latin as delivered, and in English always', () => {
    expect(printed('ar', 'latin')).toContain('26 نوفمبر 2026');
    expect(printed('en', 'arabicIndic')).toContain('26 November 2026');
  });
});
