import { resolveText, type Locale } from '@member-services/contract/forms';
import { useContext } from 'react';
import { styled } from 'styled-components';
import { DigitsContext } from '../language/digits-context.js';
import { Localised } from '../language/Foreign.js';
import { useFormat } from '../language/use-format.js';
import { PAPER_WORDS } from '../paper/paper-words.js';
import type { AnswerView } from './answer-rows.js';

const Rows = styled.ol<{ $marks: 'decimal' | 'arabic-indic' }>`
  margin: 0;
  padding-inline-start: 2rem;

  li {
    list-style: ${({ $marks }) => $marks};
  }
`;

/** One answer, formatted; what a person typed stands in its own direction. */
export function AnswerText({ answer, locale }: { answer: AnswerView; locale: Locale }) {
  const format = useFormat(locale);
  const digits = useContext(DigitsContext);
  switch (answer.kind) {
    case 'text':
      return answer.leftToRight ? <span dir="ltr">{answer.text}</span> : <bdi>{answer.text}</bdi>;
    case 'choices':
      return (
        <>
          {answer.labels.map((label) => resolveText(label, locale).text).join(locale === 'ar' ? '، ' : ', ')}
        </>
      );
    case 'boolean':
      return <>{answer.yes ? PAPER_WORDS[locale].yes : PAPER_WORDS[locale].no}</>;
    case 'day':
      return <time dateTime={answer.day}>{format.day(answer.day)}</time>;
    case 'number':
      return <>{format.number(answer.value)}</>;
    case 'money':
      return <>{format.money(answer.riyals)}</>;
    case 'rows':
      return (
        <Rows $marks={locale === 'ar' && digits === 'arabicIndic' ? 'arabic-indic' : 'decimal'}>
          {answer.rows.map((row, index) => (
            // Rows have no identity beyond their place.
            <li key={index}>
              {row.map((cell) => (
                <div key={cell.name}>
                  <Localised text={{ ar: cell.name, en: cell.name, ...cell.label }} wanted={locale} />
                  {': '}
                  <AnswerText answer={cell.answer} locale={locale} />
                </div>
              ))}
            </li>
          ))}
        </Rows>
      );
  }
}
