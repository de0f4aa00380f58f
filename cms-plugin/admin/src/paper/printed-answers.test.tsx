import { pageNumbers, type FormDefinition } from '@member-services/contract/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { DigitsContext } from '../language/digits-context.js';
import { PaperAnswers } from './PaperAnswers.js';
import { PAPER_WORDS } from './paper-words.js';

const label = (ar: string, en: string) => ({ ar, en });

const form: FormDefinition = {
  steps: [
    {
      name: 'need',
      title: label('الحاجة', 'Need'),
      fields: [
        { name: 'since', type: 'date', label: label('منذ متى', 'Since when') },
        { name: 'amount', type: 'money', label: label('المبلغ', 'Amount') },
        {
          name: 'dependants',
          type: 'repeat',
          label: label('من تعولون', 'Dependants'),
          fields: [{ name: 'age', type: 'number', label: label('العمر', 'Age') }],
        },
      ],
    },
  ],
};
const answers = { since: '2026-08-01', amount: 1500, dependants: [{ age: 9 }] };

/** A paper in an English panel. */
function printed(paper: ReactElement, digits: 'latin' | 'arabicIndic'): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en">
      <DigitsContext.Provider value={digits}>{paper}</DigitsContext.Provider>
    </IntlProvider>,
  ).replace(/<style[^>]*>.*?<\/style>|<[^>]+>/gs, ' ');
}

const request = (locale: 'ar' | 'en') => (
  <PaperAnswers form={form} answers={answers} attachments={[]} locale={locale} words={PAPER_WORDS[locale]} />
);

describe('printed answers', () => {
  it('is written in Arabic with the digits of the association, rows as well', () => {
    const paper = printed(request('ar'), 'arabicIndic');
    expect(paper).toContain('١ أغسطس ٢٠٢٦');
    expect(paper).toContain('١٬٥٠٠ ريال');
    expect(paper).toMatch(/العمر:\s+٩/);
    expect(paper).not.toMatch(/[0-9]/);
  });

  it('has Latin digits where the association writes those, and always in English', () => {
    expect(printed(request('ar'), 'latin')).toContain('1 أغسطس 2026');
    expect(printed(request('en'), 'arabicIndic')).toContain('1 August 2026');
  });

  it('is in one language, whatever language the panel is in', () => {
    expect(printed(request('ar'), 'latin')).not.toContain('Age');
  });

  it('numbers its sheets likewise', () => {
    expect(pageNumbers('ar', 'arabicIndic')).toBe(
      '"صفحة " counter(page, arabic-indic) " من " counter(pages, arabic-indic)',
    );
    expect(pageNumbers('ar', 'latin')).not.toContain('arabic-indic');
    expect(pageNumbers('en', 'arabicIndic')).toBe('"Page " counter(page) " of " counter(pages)');
  });
});
