import type { CaseDetail, Catalogue } from '@member-services/contract/forms';
import Markdown from 'react-markdown';
import { PAPER_WORDS } from './paper-words.js';
import { PaperSignature } from './PaperSignature.js';

interface PaperDeclarationProps {
  catalogue: Pick<Catalogue, 'locale' | 'notices'>;
  /** Null on a blank form, which is signed by hand. */
  request: Pick<CaseDetail, 'applicant' | 'declaration'> | null;
}

/** What is declared, and by whom it was signed (policy E4); nothing where nothing was, as with a question. */
export function PaperDeclaration({ catalogue, request }: PaperDeclarationProps) {
  const { locale, notices } = catalogue;
  const words = PAPER_WORDS[locale];
  const signed = request?.declaration ?? null;
  if (request && !signed) return null;
  return (
    <section className="together">
      <h2>{notices.declaration.title}</h2>
      {signed && signed.version !== notices.declaration.version ? (
        // Nobody's name is put under a text that they did not sign.
        <p>{words.signedBefore}</p>
      ) : (
        <Markdown>{notices.declaration.body}</Markdown>
      )}
      <PaperSignature
        words={words}
        declaration={signed}
        applicantName={request?.applicant.name ?? ''}
        locale={locale}
      />
      {signed && (
        <p>
          <small>
            {words.version} <bdi>{signed.version}</bdi> · {words.fingerprint}{' '}
            <bdi dir="ltr">{signed.textHash.slice(0, 16)}</bdi>
          </small>
        </p>
      )}
      <p>
        <small>{notices.privacy.summary}</small>
      </p>
    </section>
  );
}
