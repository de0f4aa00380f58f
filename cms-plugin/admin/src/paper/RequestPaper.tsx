import {
  VERIFICATION_CHECKS,
  civilDayOf,
  directionOf,
  formatReference,
  resolveText,
  type CaseDetail,
  type Catalogue,
  type Declaration,
  type Locale,
  type ServiceCard,
} from '@member-services/contract/forms';
import Markdown from 'react-markdown';
import { useFormat } from '../language/use-format.js';
import { useNow } from '../language/use-today.js';
import { DrawnSignature } from './DrawnSignature.js';
import { Columns, Line, Lines, Paper, Ticks } from './Paper.js';
import { PaperAnswers } from './PaperAnswers.js';
import { PaperApplicant } from './PaperApplicant.js';
import { PaperFields } from './PaperFields.js';
import { PAPER_WORDS } from './paper-words.js';

type Signed = (Declaration & { signedAt: string }) | null;

/** Which paper: one service's, blank; the general one, on which the service is ticked; or a request as it was sent. */
export type PaperContent =
  { kind: 'service'; service: ServiceCard } | { kind: 'general' } | { kind: 'filled'; request: CaseDetail };

interface RequestPaperProps {
  catalogue: Catalogue;
  content: PaperContent;
}

/** The member service request form (policy D2), blank or filled, in the language of the catalogue. */
export function RequestPaper({ catalogue, content }: RequestPaperProps) {
  const { locale, organisation, notices } = catalogue;
  const words = PAPER_WORDS[locale];
  const now = useNow();
  const format = useFormat(locale);
  const filled = content.kind === 'filled' ? content.request : null;

  return (
    <Paper lang={locale} dir={directionOf(locale)}>
      <header>
        <div>
          <p>
            <strong>{organisation.name}</strong>
          </p>
          <p>
            <small>
              {words.licence} {organisation.licence}
            </small>
          </p>
          <h1>{words.title}</h1>
          <p>{titleOf(content, locale)}</p>
        </div>
        <div style={{ inlineSize: '62mm' }}>
          <Line>
            <span>{words.reference}</span>
            <span dir="ltr">{filled ? formatReference(filled.reference) : ''}</span>
          </Line>
          <Line>
            <span>{words.date}</span>
            <span>{filled ? format.day(civilDayOf(Date.parse(filled.submittedAt))) : ''}</span>
          </Line>
        </div>
      </header>

      <PaperApplicant
        words={words}
        applicant={filled?.applicant ?? null}
        requirements={content.kind === 'service' ? content.service.applicant : null}
      />
      <Matter catalogue={catalogue} content={content} />

      <section className="together">
        <h2>{notices.declaration.title}</h2>
        <Markdown>{notices.declaration.body}</Markdown>
        <Signature
          words={words}
          declaration={filled?.declaration ?? null}
          applicantName={filled?.applicant.name ?? ''}
          locale={locale}
        />
        <p>
          <small>{notices.privacy.summary}</small>
        </p>
      </section>

      {!filled && <OfficeUse words={words} />}
      <footer>
        {words.printedOn} {format.instant(now)} · <bdi dir="ltr">{organisation.phone}</bdi> ·{' '}
        <bdi>{organisation.email}</bdi>
      </footer>
    </Paper>
  );
}

function titleOf(content: PaperContent, locale: Locale): string {
  switch (content.kind) {
    case 'service':
      return content.service.title;
    case 'general':
      return '';
    case 'filled':
      return resolveText(content.request.serviceTitle, locale).text;
  }
}

/** What the request is about: the form's fields, its answers, or room for anything. */
function Matter({ catalogue, content }: RequestPaperProps) {
  const { locale } = catalogue;
  const words = PAPER_WORDS[locale];
  switch (content.kind) {
    case 'service':
      return <PaperFields form={content.service.form} locale={locale} words={words} />;
    case 'filled':
      return (
        <PaperAnswers
          form={content.request.form}
          answers={content.request.answers}
          attachments={content.request.attachments}
          locale={locale}
          words={words}
        />
      );
    case 'general':
      return (
        <section>
          <h2>{words.requested}</h2>
          <h3>{words.tickService}</h3>
          <Ticks>
            {catalogue.services.map(({ slug, title }) => (
              <span key={slug}>{title}</span>
            ))}
          </Ticks>
          <h3>{words.describe}</h3>
          <Lines $count={7} />
          <h3>{words.attachments}</h3>
          <p>
            <small>{words.attachmentsHint}</small>
          </p>
          <Lines $count={2} />
        </section>
      );
  }
}

type Words = (typeof PAPER_WORDS)[Locale];

interface SignatureProps {
  words: Words;
  declaration: Signed;
  applicantName: string;
  locale: Locale;
}

/** A drawn signature is printed as it was drawn; a typed one is the name, equally valid (policy E4). */
function Signature({ words, declaration, applicantName, locale }: SignatureProps) {
  const format = useFormat(locale);
  return (
    <>
      <Columns>
        <Line>
          <span>{words.signatureName}</span>
          <bdi>{declaration ? (declaration.signedName ?? applicantName) : ''}</bdi>
        </Line>
        <Line>
          <span>{words.date}</span>
          <span>{declaration ? format.instant(declaration.signedAt) : ''}</span>
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

function OfficeUse({ words }: { words: Words }) {
  return (
    <section className="together">
      <h2>{words.officeUse}</h2>
      <Columns>
        <Line>
          <span>{words.receivedBy}</span>
          <span />
        </Line>
        <Line>
          <span>{words.receivedThrough}</span>
          <span />
        </Line>
      </Columns>
      <Ticks>
        {VERIFICATION_CHECKS.map((check) => (
          <span key={check}>{words.checks[check]}</span>
        ))}
      </Ticks>
    </section>
  );
}
