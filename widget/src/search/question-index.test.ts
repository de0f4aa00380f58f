import type { Locale, LocalisedText, Question } from '@member-services/contract/forms';
import { expect } from '../testing/expect.js';
import { QuestionIndex } from './question-index.js';

interface SearchExamples {
  within: number;
  pairs: { query: string; locale: Locale; expect: string; about: string }[];
  nothing: { query: string; locale: Locale; about: string }[];
}

interface QuestionContent {
  faqs: {
    slug: string;
    question: LocalisedText;
    answer: LocalisedText;
    keywords: Record<Locale, string[]>;
  }[];
}

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  return (await response.json()) as Content;
}

describe('searching the questions', () => {
  let examples: SearchExamples;
  let indexes: Record<Locale, QuestionIndex>;

  before(async () => {
    const folder = '../elements/member-faqs/arabic-search.json';
    examples = await read<SearchExamples>(new URL(folder, import.meta.url).href);
    const { faqs } = await read<QuestionContent>('/demo/strapi/data/faqs.json');
    const indexIn = (locale: Locale) =>
      new QuestionIndex(
        faqs.map(({ slug, question, answer, keywords }): Question => ({
          id: slug,
          slug,
          kind: 'question',
          category: '',
          question: question[locale] ?? '',
          answer: answer[locale] ?? '',
          keywords: [...keywords.ar, ...keywords.en],
          relatedServices: [],
        })),
      );
    indexes = { ar: indexIn('ar'), en: indexIn('en') };
  });

  it('finds what is meant among the first, however it is spelt', () => {
    expect(examples.pairs).to.have.length(40);
    const missed = examples.pairs.filter(({ query, locale, expect: slug }) => {
      const found = indexes[locale].search(query).slice(0, examples.within);
      return !found.some((question) => question.slug === slug);
    });
    expect(missed.map(({ query, about }) => `${query} (${about})`)).to.deep.equal([]);
  });

  it('finds nothing where there is nothing to find', () => {
    expect(examples.nothing).to.have.length(8);
    const found = examples.nothing.filter(({ query, locale }) => indexes[locale].search(query).length > 0);
    expect(found.map(({ query, about }) => `${query} (${about})`)).to.deep.equal([]);
  });

  it('suggests little, and only what shares more than a word with the text', () => {
    const text = 'السلام عليكم، أريد تجديد العضوية ولا أعرف كم الرسوم';
    const suggested = indexes.ar.suggest(text, 3);
    expect(suggested.map(({ slug }) => slug)).to.contain('how-to-renew');
    expect(suggested.length).to.be.at.most(3);
    expect(indexes.ar.suggest('من في على', 3)).to.deep.equal([]);
  });
});
