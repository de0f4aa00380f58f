import {
  MESSAGES,
  VERIFICATION_CHECKS,
  civilDayOf,
  directionOf,
  formatReference,
  resolveText,
  type CaseDetail,
  type Catalogue,
  type Locale,
  type ServiceCard,
} from '@member-services/contract/forms';
import { useFormat } from '../language/use-format.js';
import { useNow } from '../language/use-today.js';
import { Columns, Line, Lines, Paper, Ticks } from './Paper.js';
import { PaperAnswers } from './PaperAnswers.js';
import { PaperApplicant } from './PaperApplicant.js';
import { PaperDeclaration } from './PaperDeclaration.js';
import { PaperFields } from './PaperFields.js';
import { PAPER_WORDS } from './paper-words.js';

/** Which paper: one service's, blank; the general one, on which the service is ticked; or a request as it was sent. */
export type PaperContent =
  { kind: 'service'; service: ServiceCard } | { kind: 'general' } | { kind: 'filled'; request: CaseDetail };

interface RequestPaperProps {
  catalogue: Catalogue;
  content: PaperContent;
}

/** The member service request form (policy D2), blank or filled, in the language of the catalogue. */
export function RequestPaper({ catalogue, content }: RequestPaperProps) {
  const { locale, organisation } = catalogue;
  const words = PAPER_WORDS[locale];
  const format = useFormat(locale);
  const now = new Date(useNow()).toISOString();
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
          <h1>{filled?.kind === 'inquiry' ? words.inquiry : words.title}</h1>
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

      <PaperDeclaration catalogue={catalogue} request={filled} />

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
    case 'filled': {
      const { category, serviceTitle } = content.request;
      return category ? MESSAGES[locale].categories[category] : resolveText(serviceTitle, locale).text;
    }
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
          <Lines count={7} />
          <div className="together">
            <h3>{words.attachments}</h3>
            <p>
              <small>{words.attachmentsHint}</small>
            </p>
            <Lines count={2} />
          </div>
        </section>
      );
  }
}

type Words = (typeof PAPER_WORDS)[Locale];

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
