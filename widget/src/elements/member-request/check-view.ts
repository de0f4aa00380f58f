import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../../language/lang-of-text.js';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { FillingWords } from '../../language/messages/filling.js';
import type { SubmissionWords } from '../../language/messages/submission.js';
import { heading } from '../../look/heading.js';
import type { PadLoader } from '../../signature/pad-loader.js';
import { signatureView } from '../../signature/signature-view.js';
import type { Signature } from '../../signature/signature.js';
import { answersView } from '../../submission/answers-view.js';
import type { AnswerGroup } from '../../submission/answers-view.js';
import { consentChoices } from '../../submission/consent-choices.js';
import type { ConsentChoice } from '../../submission/consent-choices.js';
import type { FilledForm } from '../../submission/filled-form.js';
import { errorAt } from '../../submission/problem.js';
import type { Problems, SayFault } from '../../submission/problem.js';
import type { WholeContent } from './request-body.js';

type Words = { common: CommonWords; submission: SubmissionWords; filling: FillingWords | null };

export interface CheckView {
  content: WholeContent;
  groups: readonly AnswerGroup[];
  filled: FilledForm;
  choices: readonly ConsentChoice[];
  pad: PadLoader;
  problems: Problems;
  say: SayFault;
  language: Language<Words>;
  level: number;
  onConsent: (purpose: string, given: boolean) => void;
  onSign: (signature: Signature) => void;
}

/**
 * Everything once more before it is sent: answers with a way to change each, consents, and the declaration (policy E4),
 * whose text is shown to the letter, as it is kept with the signature.
 */
export function checkView(view: CheckView): TemplateResult {
  const { content, groups, filled, choices, problems, say, language, level } = view;
  const { locale, words } = language;
  const { submission } = words;
  const { title, body } = content.catalogue.notices.declaration;
  return html`${groups.map((group) => answersView(group, language, level))}
    <section class="stack tight">
      ${heading(level, 'subtitle', submission.check.consents)}
      ${consentChoices(
        choices,
        filled.consents,
        (purpose) => errorAt(problems, `consent.${purpose}`, say),
        language,
        view.onConsent,
      )}
    </section>
    <section class="stack" part="declaration">
      ${heading(level, 'subtitle', submission.check.declare)}
      <div class="panel">
        ${heading(level + 1, 'heading', asWritten(title, locale))}
        <p class="verbatim">${asWritten(body, locale)}</p>
      </div>
      ${signatureView({
        signature: filled.signature,
        pad: view.pad,
        language,
        errorOf: (path) => errorAt(problems, `declaration.${path}`, say),
        onChange: view.onSign,
      })}
    </section>`;
}
