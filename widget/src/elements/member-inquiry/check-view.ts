import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../look/heading.js';
import { answersView } from '../../submission/answers-view.js';
import { consentChoices } from '../../submission/consent-choices.js';
import { errorAt } from '../../submission/problem.js';
import type { SayFault } from '../../submission/problem.js';
import { alongWith } from './about.js';
import type { About } from './about.js';
import { messageFieldsAsked, writerFields } from './inquiry-fields.js';
import { noticeChoice } from './inquiry-flow.js';
import type { InquiryContent, InquiryFlow } from './inquiry-flow.js';
import type { InquiryLanguage } from './inquiry-tables.js';

/** The message once more before it is sent, and the notice that was read. */
export function checkView(
  { catalogue }: InquiryContent,
  flow: InquiryFlow,
  say: SayFault,
  language: InquiryLanguage,
  level: number,
): TemplateResult {
  const { words, locale } = language;
  const { filled } = flow;
  const onChange = (path: string) => flow.change(path);
  return html`${answersView(
      {
        title: flow.category ? words.inquiry.categories[flow.category] : words.inquiry.yourMessage,
        area: 'answers',
        fields: messageFieldsAsked(locale, flow.hasFiles),
        inputs: filled.answers,
        onChange,
      },
      language,
      level,
    )}
    ${answersView(
      {
        title: words.inquiry.yourDetails,
        area: 'applicant',
        fields: writerFields(words),
        inputs: filled.applicant,
        onChange,
      },
      language,
      level,
    )}
    ${flow.about && flow.withAnswers ? takenAlong(flow.about, flow, language, level) : nothing}
    <section class="stack tight">
      ${heading(level, 'subtitle', words.submission.check.consents)}
      ${consentChoices(
        [noticeChoice(catalogue, words.submission.check.noticeRead)],
        filled.consents,
        (purpose) => errorAt(flow.problems, `consent.${purpose}`, say),
        language,
        (purpose, given) => flow.consent(purpose, given),
      )}
    </section>`;
}

/** What was filled in of the service's form, exactly as it goes along. */
function takenAlong(about: About, flow: InquiryFlow, language: InquiryLanguage, level: number): unknown {
  const { fields, answers } = alongWith(about);
  return answersView(
    {
      title: language.words.filling?.help.filledSoFar ?? '',
      area: 'answers',
      fields,
      inputs: answers,
      onChange: () => flow.change(null),
    },
    language,
    level,
  );
}
