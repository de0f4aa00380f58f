import { asciiDigits } from '@member-services/contract/forms';
import type { OrganisationContact } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure } from '../data/outcome.js';
import { asWritten } from '../language/lang-of-text.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';

type Words = { common: CommonWords };

/** Nobody counts more seconds than these. */
const MINUTES_FROM = 90;

/** What happened and what to do, in a sentence; never a code, never what was typed. */
export function failureSentence(failure: Failure, language: Language<Words>): string {
  if (failure.cause === 'tooManyRequests' && failure.retryAfter !== null) {
    const { tooManyRequestsFor, tooManyRequestsMinutes } = language.words.common.failure;
    return failure.retryAfter < MINUTES_FROM
      ? language.say(tooManyRequestsFor, { count: failure.retryAfter })
      : language.say(tooManyRequestsMinutes, { count: Math.ceil(failure.retryAfter / 60) });
  }
  return language.words.common.failure[failure.cause];
}

/** How to reach the association, as far as it is known. */
export function contactPanel(
  contact: OrganisationContact | null,
  language: Language<Words>,
): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  return html`<div class="stack tight" part="contact">
    <p>${language.words.common.failure.reach}</p>
    ${contactLines(contact, language)}
  </div>`;
}

/** Telephone, e-mail and opening hours; a number is dialled in the digits that every telephone knows. */
export function contactLines(
  { phone, email, hours }: OrganisationContact,
  { words, locale }: Language<Words>,
): TemplateResult {
  const { failure } = words.common;
  return html`<p>
    ${failure.phone}: <a href=${`tel:${asciiDigits(phone).replace(/[^\d+]/g, '')}`} dir="ltr">${phone}</a
    ><br />${failure.email}: <a href=${`mailto:${email}`} dir="ltr">${email}</a> <br /><span class="muted"
      >${failure.hours}: ${asWritten(hours, locale)}</span
    >
  </p>`;
}

/**
 * The screen of a read that failed: the page's own slotted heading and words, then what happened by cause, how to
 * reach the association as far as the CMS told it, and a way to try again, unless it would find the same.
 */
export function failurePanel(
  failure: Failure,
  language: Language<Words>,
  onRetry: () => void,
  contact: OrganisationContact | null = null,
): TemplateResult {
  const { common } = language.words;
  return html`<slot></slot>
    <div class="panel notice" part="failure" role="alert">
      <p><strong>${common.failure.title}</strong></p>
      <p>${failureSentence(failure, language)}</p>
      ${contactPanel(contact, language)}
      ${
        failure.cause === 'notFound'
          ? nothing
          : html`<div class="buttons">
              <button class="button" type="button" @click=${onRetry}>${common.retry}</button>
            </div>`
      }
    </div>`;
}
