import type { OrganisationContact } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure } from '../data/outcome.js';
import { contactPanel, failureSentence } from '../failures/failure-panel.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import type { SubmissionWords } from '../language/messages/submission.js';

type Words = { common: CommonWords; submission: SubmissionWords };

/** Id of the failure, for `focusOn`. */
export const FAILURE_ID = 'not-sent';

/** A refusal of the whole call has words of its own; faults of fields stand in the error summary. */
function sentenceOf(failure: Failure, language: Language<Words>): string {
  const { failed } = language.words.submission;
  if (failure.cause !== 'refused') return failureSentence(failure, language);
  const codes = failure.errors.map(({ code }) => code);
  if (codes.includes('challengeRequired')) return failed.challenge;
  if (codes.includes('idempotencyKeyReused')) return failed.keyReused;
  if (codes.includes('versionOutdated')) return failed.formChanged;
  return failed.refused;
}

/**
 * Sending failed: it says so plainly (never a false success), that nothing typed is lost, why, and how to go on. The
 * retry is the form's own submit, with the same idempotency key.
 */
export function sendingFailure(
  failure: Failure,
  language: Language<Words>,
  contact: OrganisationContact,
  onReload: () => void,
): TemplateResult {
  const { common, submission } = language.words;
  const outdated =
    failure.cause === 'refused' && failure.errors.some(({ code }) => code === 'versionOutdated');
  return html`<div class="panel notice" part="failure" id=${FAILURE_ID} role="alert" tabindex="-1">
    <p><strong>${submission.failed.title}</strong></p>
    <p>${sentenceOf(failure, language)}</p>
    <p>${common.failure.kept}</p>
    ${failure.cause === 'refused' ? '' : contactPanel(contact, language)}
    <div class="buttons">
      ${
        outdated
          ? html`<button class="button" type="button" @click=${onReload}>${submission.failed.review}</button>`
          : html`<button class="button" type="submit">${submission.failed.again}</button>`
      }
    </div>
  </div>`;
}
