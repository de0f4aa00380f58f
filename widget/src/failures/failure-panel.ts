import type { OrganisationContact } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure } from '../data/outcome.js';
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
  words: CommonWords,
): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  return html`<div class="stack tight" part="contact">
    <p>${words.failure.reach}</p>
    <p>
      ${words.failure.phone}:
      <a href=${`tel:${contact.phone.replace(/[^\d+]/g, '')}`} dir="ltr">${contact.phone}</a>
    </p>
    <p>${words.failure.email}: <a href=${`mailto:${contact.email}`} dir="ltr">${contact.email}</a></p>
    <p class="muted">${words.failure.hours}: ${contact.hours}</p>
  </div>`;
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
      ${contactPanel(contact, common)}
      ${
        failure.cause === 'notFound'
          ? nothing
          : html`<div class="buttons">
              <button class="button" type="button" @click=${onRetry}>${common.retry}</button>
            </div>`
      }
    </div>`;
}
