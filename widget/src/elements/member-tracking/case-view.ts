import { civilDayOf, formatInstant, formatReference } from '@member-services/contract/forms';
import type { DecisionWindow, TimelineEvent, Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { readingOf } from '../../language/lang-of-text.js';
import { heading } from '../../look/heading.js';
import { dayInBothCalendars, meaningOf, nameOf } from './tracking-words.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Id of the status heading, for `focusOn`. */
export const CASE_ID = 'case';

/** Where a case stands, in plain words: status, what it means, when something is to be expected. */
export function caseSummary(
  tracking: Tracking,
  language: TrackingLanguage,
  level: number,
  now: number,
): TemplateResult {
  const { words, say, locale } = language;
  const name = nameOf(tracking, language);
  const { lang, dir } = readingOf(name, locale);
  return html`<header class="stack tight">
      ${heading(level, 'title', html`<span lang=${lang} dir=${dir}>${name}</span>`)}
      <p class="facts">
        <span
          >${words.tracking.reference}: <bdi class="ref">${formatReference(tracking.reference)}</bdi></span
        >
        <span
          >${say(words.tracking.sentOn, { date: dayInBothCalendars(dayOf(tracking.submittedAt), language) })}</span
        >
      </p>
    </header>
    <section class=${`panel ${TONES[tracking.status]}`} part="status">
      ${heading(level + 1, 'subtitle', words.tracking.status[tracking.status], CASE_ID)}
      <p>${meaningOf(tracking, language)}</p>
      ${expectations(tracking, language, now)}
    </section>
    ${staffWords(tracking, language, level + 1)}`;
}

/** Colour goes with the words and is never alone. */
const TONES = {
  submitted: 'tint',
  'awaiting-applicant': 'notice',
  verified: 'tint',
  'under-study': 'tint',
  accepted: 'success',
  rejected: 'notice',
  'in-delivery': 'tint',
  delivered: 'success',
  answered: 'success',
  closed: 'tint',
  withdrawn: 'tint',
} as const satisfies Record<Tracking['status'], string>;

const WINDOW_STATUSES: readonly Tracking['status'][] = [
  'submitted',
  'awaiting-applicant',
  'verified',
  'under-study',
];

/** Honest dates: an estimate is called one, a fixed window is promised, lateness is said (policy E5, C6). */
function expectations(tracking: Tracking, language: TrackingLanguage, now: number): unknown {
  const { decisionWindow, dueOn, status, reopenUntil, actions } = tracking;
  const { words, say } = language;
  const dated = (sentence: string, day: string) =>
    html`<p>${say(sentence, { date: dayInBothCalendars(day, language) })}</p>`;
  if (decisionWindow && WINDOW_STATUSES.includes(status)) {
    return windowView(decisionWindow, tracking, language, civilDayOf(now));
  }
  if (dueOn) return dated(words.tracking.dueOn, dueOn);
  return reopenUntil && actions.includes('reopen') ? dated(words.tracking.reopenUntil, reopenUntil) : nothing;
}

function windowView(
  { basis, earliest, latest }: DecisionWindow,
  { status }: Tracking,
  language: TrackingLanguage,
  today: string,
): TemplateResult {
  const { window } = language.words.tracking;
  const dates = {
    earliest: dayInBothCalendars(earliest, language),
    latest: dayInBothCalendars(latest, language),
  };
  const isLate = basis === 'fixed' && status === 'under-study' && today > latest;
  const isWaiting = basis === 'estimated' && status === 'awaiting-applicant';
  return html`<p part="window"><strong>${window.title}:</strong> ${language.say(window[basis], dates)}</p>
    ${isWaiting ? html`<p>${window.waiting}</p>` : nothing}
    ${isLate ? html`<p><strong>${window.late}</strong></p>` : nothing}`;
}

/** What staff wrote that matters now: the answer, the reasons, what is needed. */
function staffWords(tracking: Tracking, language: TrackingLanguage, level: number): unknown {
  const { status, correction, timeline } = tracking;
  const { words } = language;
  if (correction) return quoted(words.tracking.asked, correction.reason, level);
  const shown: Partial<Record<typeof status, [TimelineEvent, string]>> = {
    answered: ['answered', words.tracking.answer],
    rejected: ['rejected', words.tracking.reason],
  };
  const [event, title] = shown[status] ?? [];
  const text = timeline.findLast((entry) => entry.event === event)?.words;
  return text && title ? quoted(title, text, level) : nothing;
}

function quoted(title: string, text: string, level: number): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<section class="stack tight" part="words">
    ${heading(level, 'heading', title)}
    <blockquote class="words" dir="auto">${text}</blockquote>
  </section>`;
}

/** What the applicant wrote, for an inquiry. */
export function questionView({ question }: Tracking, { words }: TrackingLanguage): unknown {
  if (!question) return nothing;
  return html`<details part="question">
    <summary>${words.tracking.yourMessage}</summary>
    <div class="stack tight">
      <p dir="auto"><strong>${question.subject}</strong></p>
      <p class="words" dir="auto">${question.message}</p>
    </div>
  </details>`;
}

/** Everything that has happened, in order; the last entry is where the case stands now. */
export function timelineView(
  { timeline }: Tracking,
  language: TrackingLanguage,
  level: number,
): TemplateResult {
  const { words, locale, digits } = language;
  return html`<section class="stack tight" part="timeline">
    ${heading(level, 'subtitle', words.tracking.timeline)}
    <ol class="timeline">
      ${timeline.map(
        ({ at, event, words: written }, index) =>
          html`<li>
            <p>
              <strong>${words.tracking.events[event]}</strong>
              ${index === timeline.length - 1 ? html`<span class="muted">(${words.tracking.now})</span>` : nothing}
            </p>
            <time class="small muted" datetime=${at}>${formatInstant(at, locale, digits)}</time>
            ${written ? html`<blockquote class="words" dir="auto">${written}</blockquote>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What was written back and forth. */
export function messagesView({ messages }: Tracking, language: TrackingLanguage, level: number): unknown {
  if (messages.length === 0) return nothing;
  const { words, locale, digits } = language;
  return html`<section class="stack tight" part="messages">
    ${heading(level, 'subtitle', words.tracking.messages)}
    <ul class="messages">
      ${messages.map(
        ({ at, from, text }) =>
          html`<li class=${from}>
            <p class="small muted">
              ${words.tracking.from[from]} · <time datetime=${at}>${formatInstant(at, locale, digits)}</time>
            </p>
            <p class="words" dir="auto">${text}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function dayOf(instant: string): string {
  return civilDayOf(Date.parse(instant));
}
