import {
  MESSAGES,
  civilDayOf,
  directionOf,
  formatReference,
  resolveText,
  type Catalogue,
  type PersonalCopy,
} from '@member-services/contract/forms';
import { useFormat } from '../language/use-format.js';
import { COPY_WORDS } from './copy-words.js';
import { Line, LongLine, Paper } from './Paper.js';
import { PaperAnswers } from './PaperAnswers.js';
import { PaperApplicant } from './PaperApplicant.js';
import { PAPER_WORDS } from './paper-words.js';

interface CopyPaperProps {
  copy: PersonalCopy;
  catalogue: Catalogue;
}

/** What is kept of a person in one case, for handing over to them, in their language (policy A1). */
export function CopyPaper({ copy, catalogue }: CopyPaperProps) {
  const { locale } = catalogue;
  const { organisation } = catalogue;
  const words = PAPER_WORDS[locale];
  const own = COPY_WORDS[locale];
  const terms = MESSAGES[locale];
  const { day, instant } = useFormat(locale);
  return (
    <Paper lang={locale} dir={directionOf(locale)}>
      <header>
        <div>
          <p>
            <strong>{organisation.name}</strong>
          </p>
          <h1>{own.title}</h1>
          <p>
            {copy.kind === 'inquiry'
              ? terms.categories[copy.category ?? 'question']
              : resolveText(copy.serviceTitle, locale).text}
          </p>
        </div>
        <div style={{ inlineSize: '62mm' }}>
          <Line>
            <span>{words.reference}</span>
            <span dir="ltr">{formatReference(copy.reference)}</span>
          </Line>
          <Line>
            <span>{words.date}</span>
            <span>{day(civilDayOf(Date.parse(copy.submittedAt)))}</span>
          </Line>
        </div>
      </header>
      <p>{own.lead}</p>
      <PaperApplicant words={words} applicant={copy.applicant} requirements={null} />
      {copy.membership && (
        <Line>
          <span>{own.membership}</span>
          <span>
            <bdi>{copy.membership.number}</bdi>
            {copy.membership.expiresOn !== null && ` · ${own.until} ${day(copy.membership.expiresOn)}`}
          </span>
        </Line>
      )}
      {/* The files stand below, with those of messages. */}
      <PaperAnswers form={copy.form} answers={copy.answers} attachments={[]} locale={locale} words={words} />
      <Consents copy={copy} words={own} locale={locale} />
      {copy.steps.length > 0 && (
        <section>
          <h2>{own.steps}</h2>
          {copy.steps.map((step) => (
            <LongLine key={`${step.at} ${step.event}`}>
              <span>
                {terms.timeline[step.event]} · {instant(step.at)}
              </span>
              <span dir="auto">{step.words ?? ''}</span>
            </LongLine>
          ))}
        </section>
      )}
      {copy.messages.length > 0 && (
        <section>
          <h2>{own.messages}</h2>
          {copy.messages.map((message) => (
            <LongLine key={`${message.at} ${message.from}`}>
              <span>
                {own.from[message.from]} · {instant(message.at)}
              </span>
              <span dir="auto">{message.text}</span>
            </LongLine>
          ))}
        </section>
      )}
      {copy.files.length > 0 && (
        <section>
          <h2>{words.attachments}</h2>
          <p>
            <small>{own.filesHint}</small>
          </p>
          {copy.files.map((file) => (
            <Line key={`${file.at} ${file.name}`}>
              <bdi>{file.name}</bdi>
              <span>{instant(file.at)}</span>
            </Line>
          ))}
        </section>
      )}
      <p>{copy.keptUntil === null ? own.kept : `${own.keptUntil} ${day(copy.keptUntil)}.`}</p>
      <footer>
        {own.madeAt} {instant(copy.madeAt)} · <bdi dir="ltr">{organisation.phone}</bdi> ·{' '}
        <bdi>{organisation.email}</bdi>
      </footer>
    </Paper>
  );
}

interface ConsentsProps {
  copy: PersonalCopy;
  words: (typeof COPY_WORDS)['ar'];
  locale: Catalogue['locale'];
}

/** What was agreed to and declared. */
function Consents({ copy, words, locale }: ConsentsProps) {
  const { instant } = useFormat(locale);
  return (
    <section>
      <h2>{words.agreed}</h2>
      {copy.consents.map(({ purpose, version, given }) => (
        <Line key={`${purpose} ${version}`}>
          <span>{words.purposes[purpose] ?? purpose}</span>
          <span>{given ? words.given : words.notGiven}</span>
        </Line>
      ))}
      {copy.declaration && (
        <Line>
          <span>{words.declared}</span>
          <span>
            <bdi>{copy.declaration.signedName ?? copy.applicant.name}</bdi> ·{' '}
            {instant(copy.declaration.signedAt)}
          </span>
        </Line>
      )}
    </section>
  );
}
