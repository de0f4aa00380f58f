import type { Declaration, Locale } from '@member-services/contract/forms';
import { useFormat } from '../language/use-format.js';
import { DrawnSignature } from './DrawnSignature.js';
import { Columns, Line } from './Paper.js';
import type { PAPER_WORDS } from './paper-words.js';

type Words = (typeof PAPER_WORDS)[Locale];
type Signed = (Declaration & { signedAt: string }) | null;

interface PaperSignatureProps {
  words: Words;
  declaration: Signed;
  applicantName: string;
  locale: Locale;
}

/** A drawn signature is printed as it was drawn; a typed one is the name, equally valid (policy E4). */
export function PaperSignature({ words, declaration, applicantName, locale }: PaperSignatureProps) {
  const { instant } = useFormat(locale);
  return (
    <>
      <Columns>
        <Line>
          <span>{words.signatureName}</span>
          <bdi>{declaration ? (declaration.signedName ?? applicantName) : ''}</bdi>
        </Line>
        <Line>
          <span>{words.date}</span>
          <span>{declaration ? instant(declaration.signedAt) : ''}</span>
        </Line>
      </Columns>
      <Line>
        <span>{words.signature}</span>
        <span>
          {declaration?.method === 'typed' && (
            <>
              <bdi>{declaration.signedName}</bdi> <small>({words.typed})</small>
            </>
          )}
          {declaration?.drawing !== undefined && (
            <DrawnSignature
              drawing={declaration.drawing}
              label={words.signature}
              style={{ display: 'block', blockSize: '22mm', inlineSize: '55mm' }}
            />
          )}
        </span>
      </Line>
    </>
  );
}
