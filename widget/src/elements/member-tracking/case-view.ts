import { civilDayOf, formatInstant, formatReference } from '@member-services/contract/forms';
import type { DecisionWindow, TimelineEntry, TimelineEvent, Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../../language/lang-of-text.js';
import { heading } from '../../look/heading.js';
import { filesView } from './files-view.js';
import type { FileOpening } from './files-view.js';
import { dayInBothCalendars, meaningOf, nameOf, statusOf, wordOf } from './tracking-words.js';
import type { TrackingLanguage } from './tracking-words.js';
import { whatNext } from './what-next.js';

/** Id of the status heading, for `focusOn`. */
export const CASE_ID = 'case';

/** Where a case stands, in plain words: status, what it means, when something is to be expected. */
export function caseSummary(
  tracking: Tracking,
  opening: FileOpening,
  language: TrackingLanguage,
  level: number,
  now: number,
): TemplateResult {
  const { words, say, locale } = language;
  return html`<header class="stack tight">
      ${heading(level, 'title', asWritten(nameOf(tracking, language), locale))}
      <p class="facts">
        <span
          >${words.tracking.reference}: <bdi class="ref">${formatReference(tracking.reference)}</bdi></span
        >
        <span
          >${say(words.tracking.sentOn, { date: dayInBothCalendars(dayOf(tracking.submittedAt), language) })}</span
        >
      </p>
    </header>
    <section class=${`panel ${wordOf(TONES, tracking.status, 'tint')}`} part="status">
      ${heading(level + 1, 'subtitle', statusOf(tracking, language), CASE_ID)}
      <p>${meaningOf(tracking, language)}</p>
      ${expectations(tracking, language, now)}
    </section>
    ${staffWords(tracking, opening, language, level + 1)}`;
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

/** What comes next, and honest dates: an estimate is called one, lateness is said (policy E5, C6). */
function expectations(tracking: Tracking, language: TrackingLanguage, now: number): unknown {
  const { decisionWindow, dueOn, status } = tracking;
  const { next: title, window } = language.words.tracking;
  const today = civilDayOf(now);
  const isLate = status !== 'awaiting-applicant' && dueOn !== null && dueOn < today;
  // A day that has passed is not promised again.
  const next = whatNext(isLate ? { ...tracking, dueOn: null } : tracking, language);
  const hasEnded = status === 'closed' || status === 'withdrawn';
  const lead = hasEnded ? nothing : html`<strong>${title}:</strong> `;
  return html`${next ? html`<p part="next">${lead}${next}</p>` : nothing}
  ${
    decisionWindow && WINDOW_STATUSES.includes(status)
      ? windowView(decisionWindow, tracking, language, today)
      : nothing
  }
  ${
    isLate
      ? html`<p>
          <strong>${language.say(window.overdue, { date: dayInBothCalendars(dueOn, language) })}</strong>
        </p>`
      : nothing
  }`;
}

function windowView(
  { basis, earliest, latest }: DecisionWindow,
  { status, dueOn }: Tracking,
  language: TrackingLanguage,
  today: string,
): TemplateResult {
  const { window } = language.words.tracking;
  const dates = {
    earliest: dayInBothCalendars(earliest, language),
    latest: dayInBothCalendars(latest, language),
  };
  const isWaiting = basis === 'estimated' && status === 'awaiting-applicant';
  const isLate = dueOn === null && status !== 'awaiting-applicant' && today > latest;
  return html`<p part="window">
      <strong>${window.title}:</strong> ${language.say(wordOf(window, basis, window.estimated), dates)}
    </p>
    ${isWaiting ? html`<p>${window.waiting}</p>` : nothing}
    ${isLate ? html`<p><strong>${window.late}</strong></p>` : nothing}`;
}

/** The step whose words stand above by themselves: the answer, the reasons, what is needed. */
export function stepAbove({ status, timeline }: Tracking): TimelineEntry | undefined {
  const events: Partial<Record<typeof status, TimelineEvent>> = {
    answered: 'answered',
    rejected: 'rejected',
    'awaiting-applicant': 'correctionRequested',
  };
  const event = events[status];
  return timeline.findLast((entry) => entry.event === event);
}

/** What staff wrote that matters now. */
function staffWords(
  tracking: Tracking,
  opening: FileOpening,
  language: TrackingLanguage,
  level: number,
): unknown {
  const { status, correction } = tracking;
  const { asked, remains, answer, reason } = language.words.tracking;
  if (correction)
    return quoted(correction.purpose === 'complete' ? remains : asked, correction.reason, level);
  const step = stepAbove(tracking);
  const files = filesView(step?.attachments, tracking, opening, language);
  return step?.words ? quoted(status === 'answered' ? answer : reason, step.words, level, files) : nothing;
}

function quoted(
  title: string,
  text: string,
  level: number,
  files: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<section class="stack tight" part="words">
    ${heading(level, 'heading', title)}
    <blockquote class="words" dir="auto">${text}</blockquote>
    ${files}
  </section>`;
}

/** What the applicant wrote, for an inquiry. */
export function questionView({ question }: Tracking, { words }: TrackingLanguage, open = false): unknown {
  if (!question) return nothing;
  return html`<details part="question" ?open=${open}>
    <summary>${words.tracking.yourMessage}</summary>
    <div class="stack tight">
      <p dir="auto"><strong>${question.subject}</strong></p>
      <p class="words" dir="auto">${question.message}</p>
    </div>
  </details>`;
}

/**
 * Everything that has happened, in order; the last entry is where the case stands now. Words and files that stand
 * above by themselves are not told twice.
 */
export function timelineView(
  tracking: Tracking,
  opening: FileOpening,
  language: TrackingLanguage,
  level: number,
): TemplateResult {
  const { words, locale, digits } = language;
  const { timeline } = tracking;
  const above = stepAbove(tracking);
  return html`<section class="stack tight" part="timeline">
    ${heading(level, 'subtitle', words.tracking.timeline)}
    <ol class="timeline">
      ${timeline.map((entry, index) => {
        const { at, event, attachments } = entry;
        const written = entry === above ? undefined : entry.words;
        return html`<li>
          <p>
            <strong>${wordOf(words.tracking.events, event, words.tracking.newer.event)}</strong>
            ${index === timeline.length - 1 ? html`<span class="muted">(${words.tracking.now})</span>` : nothing}
          </p>
          <time class="small muted" datetime=${at}>${formatInstant(at, locale, digits)}</time>
          ${written ? html`<blockquote class="words" dir="auto">${written}</blockquote>` : nothing}
          ${entry === above ? nothing : filesView(attachments, tracking, opening, language)}
        </li>`;
      })}
    </ol>
  </section>`;
}

/**
 * What was written back and forth, oldest first, and the way to answer.
 * @param onReply opens the form of a message; null where none can be sent now, or it is open already
 */
export function messagesView(
  tracking: Tracking,
  opening: FileOpening,
  language: TrackingLanguage,
  level: number,
  onReply: (() => void) | null,
): unknown {
  const { messages } = tracking;
  if (messages.length === 0) return nothing;
  const { words, locale, digits } = language;
  return html`<section class="stack tight" part="messages">
    ${heading(level, 'subtitle', words.tracking.messages)}
    <ol class="messages">
      ${messages.map(
        ({ at, from, text, attachments }) =>
          html`<li class=${from}>
            <p class="small muted">
              ${wordOf(words.tracking.from, from, words.tracking.from.staff)} ·
              <time datetime=${at}>${formatInstant(at, locale, digits)}</time>
            </p>
            <p class="words" dir="auto">${text}</p>
            ${filesView(attachments, tracking, opening, language)}
          </li>`,
      )}
    </ol>
    ${
      onReply
        ? html`<div class="buttons">
            <button class="button quiet" type="button" @click=${onReply}>${words.tracking.reply}</button>
          </div>`
        : nothing
    }
  </section>`;
}

function dayOf(instant: string): string {
  return civilDayOf(Date.parse(instant));
}
