import {
  civilDayOf,
  directionOf,
  type HandwrittenMessage,
  type Locale,
} from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { useFormat } from '../language/use-format.js';
import { useNow } from '../language/use-today.js';
import { Line, Paper } from '../paper/Paper.js';
import { WithLinks } from './WithLinks.js';

const Letter = styled(Paper)`
  font-size: 12pt;
  line-height: 1.8;

  p {
    margin-block-end: 4mm;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  h1 {
    margin-block: 8mm 6mm;
  }
`;

const WORDS: Record<Locale, { to: string; address: string; reference: string; licence: string }> = {
  ar: { to: 'إلى', address: 'العنوان', reference: 'الرقم المرجعي', licence: 'ترخيص رقم' },
  en: { to: 'To', address: 'Address', reference: 'Reference', licence: 'Licence' },
};

/** A message as a letter on A4, in its reader's language; the postal address is written by hand. */
export function LetterPaper({ letter }: { letter: HandwrittenMessage }) {
  const { locale, association, reference, applicantName, subject, text } = letter;
  const words = WORDS[locale];
  const now = useNow();
  const format = useFormat(locale);
  return (
    <Letter lang={locale} dir={directionOf(locale)}>
      <header>
        <div>
          <strong>{association.name}</strong>
          {association.licence !== '' && (
            <div>
              <small>
                {words.licence} {association.licence}
              </small>
            </div>
          )}
        </div>
        <div>
          <div>{format.day(civilDayOf(now))}</div>
          <div>
            {words.reference} <bdi dir="ltr">{reference}</bdi>
          </div>
        </div>
      </header>
      <Line>
        <span>{words.to}</span>
        <bdi>{applicantName}</bdi>
      </Line>
      <Line>
        <span>{words.address}</span>
        <span />
      </Line>
      <h1>{subject}</h1>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph, index) => (
          <p key={`${String(index)}-${paragraph}`} dir="auto">
            <WithLinks text={paragraph} />
          </p>
        ))}
      <footer>
        {association.name} · <bdi dir="ltr">{association.phone}</bdi> · <bdi>{association.email}</bdi>
      </footer>
    </Letter>
  );
}
