import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure } from '../../data/outcome.js';
import { failureSentence } from '../../failures/failure-panel.js';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { RatingWords } from '../../language/messages/rating.js';
import { heading } from '../../look/heading.js';

/** Where the rating stands. Already rated and not offered are answers, not failures. */
export type RatingState =
  | { status: 'filling' }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
  | { status: 'rated' }
  | { status: 'alreadyRated' }
  | { status: 'notOffered' };

const OUTCOMES = {
  rated: { title: 'thanks', lead: 'thanksLead', tone: 'success' },
  alreadyRated: { title: 'alreadyRated', lead: 'alreadyRatedLead', tone: 'tint' },
  notOffered: { title: 'notOffered', lead: 'notOfferedLead', tone: 'notice' },
} as const;

/** Where the rating stands after the CMS has not taken it. */
export function stateAfter(failure: Failure): RatingState {
  if (failure.cause === 'notFound') return { status: 'notOffered' };
  if (failure.cause === 'refused') {
    const codes = failure.errors.map(({ code }) => code);
    if (codes.includes('alreadyRated')) return { status: 'alreadyRated' };
    if (codes.includes('ratingNotOffered') || codes.includes('invitationInvalid')) {
      return { status: 'notOffered' };
    }
  }
  return { status: 'failed', failure };
}

/**
 * Thanks, or calm words; the heading takes focus.
 * @param wayOn what can be done instead
 */
export function outcomePanel(
  status: keyof typeof OUTCOMES,
  words: RatingWords,
  headingLevel: number,
  wayOn: unknown,
): TemplateResult {
  const { title, lead, tone } = OUTCOMES[status];
  return html`<div class=${`panel ${tone}`}>
    ${heading(headingLevel, 'subtitle', words[title], 'outcome')}
    <p>${words[lead]}</p>
    ${wayOn}
  </div>`;
}

/** Not sent: what happened, and that nothing is lost. */
export function failedPanel(
  failure: Failure,
  language: Language<{ common: CommonWords; rating: RatingWords }>,
): TemplateResult {
  const { rating, common } = language.words;
  return html`<div class="panel danger" role="alert" id="failed" tabindex="-1">
    <p><strong>${rating.failed}</strong></p>
    <p>${isChallenge(failure) ? rating.challenge : failureSentence(failure, language)}</p>
    <p>${common.failure.kept}</p>
  </div>`;
}

function isChallenge(failure: Failure): boolean {
  return failure.cause === 'refused' && failure.errors.some(({ code }) => code === 'challengeRequired');
}
