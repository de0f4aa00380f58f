import { civilDayOf, DEFAULT_PERIODS, estimatedWindow, formatDay } from '@member-services/contract/forms';
import type { ServiceCard } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../../language/lang-of-text.js';
import type { Language } from '../../language/language.js';
import type { RequestWords } from '../../language/messages/request.js';
import { heading } from '../../look/heading.js';

type Words = { request: RequestWords };

/** What there is to know of a service before asking for it (policy A1, C1, E5). */
export function serviceCard(
  service: ServiceCard,
  language: Language<Words>,
  level: number,
  now: number,
): TemplateResult {
  const { request } = language.words;
  const listOf = (title: string, entries: readonly string[], ordered = false) => {
    if (entries.length === 0) return nothing;
    const items = entries.map((entry) => html`<li>${asWritten(entry, language.locale)}</li>`);
    return html`<section class="stack tight">
      ${heading(level + 1, 'heading', title)}
      <div class="prose">
        ${
          ordered
            ? html`<ol>
                ${items}
              </ol>`
            : html`<ul>
                ${items}
              </ul>`
        }
      </div>
    </section>`;
  };
  return html`<aside class="card" part="card" aria-label=${request.beforeYouStart}>
    <dl class="facts">
      <div>
        <dt>${request.forWhom}</dt>
        <dd>${service.audience.map((kind) => html`<span class="tag">${request.audience[kind]}</span> `)}</dd>
      </div>
      <div>
        <dt>${request.target}</dt>
        <dd><strong>${language.say(request.days, { count: service.serviceLevelDays })}</strong></dd>
      </div>
    </dl>
    ${listOf(request.whatYouNeed, service.whatYouNeed)} ${committeePart(service, language, level, now)}
    <details>
      <summary>${request.howItGoes}</summary>
      <div class="stack">
        ${listOf(request.howItGoes, service.steps, true)}
        ${listOf(
          request.documents,
          service.relatedDocuments.map(({ title }) => title),
        )}
        <p class="small muted">
          ${request.retention}: ${language.say(request.months, { count: service.retentionMonths })}
        </p>
      </div>
    </details>
  </aside>`;
}

/** The committee studies the request for no less than two weeks (policy E5): said before anything is sent. */
function committeePart(
  { serviceLevelDays, notices, limits }: ServiceCard,
  language: Language<Words>,
  level: number,
  now: number,
): TemplateResult | typeof nothing {
  if (!notices.committee) return nothing;
  const { request } = language.words;
  const { decisionMinimumDays, decisionMaximumDays } = limits;
  const periods = { ...DEFAULT_PERIODS, decisionMinimumDays, decisionMaximumDays };
  const { earliest, latest } = estimatedWindow(civilDayOf(now), serviceLevelDays, periods);
  return html`<section class="panel notice" part="committee">
    ${heading(level + 1, 'heading', request.committee)}
    <p>${asWritten(notices.committee.beforeSending, language.locale)}</p>
    <p>
      <strong
        >${language.say(request.committeeDates, {
          earliest: formatDay(earliest, language.locale, language.digits),
          latest: formatDay(latest, language.locale, language.digits),
        })}</strong
      >
    </p>
  </section>`;
}
