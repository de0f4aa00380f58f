import type { ApplicantKind, ServiceSummary } from '@member-services/contract/forms';
import { APPLICANT_KINDS } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../../language/lang-of-text.js';
import type { Language } from '../../language/language.js';
import type { ServicesWords } from '../../language/messages/services.js';
import { heading } from '../../look/heading.js';

export interface ServicesList {
  services: readonly ServiceSummary[];
  language: Language<{ services: ServicesWords }>;
  level: number;
  /** Whose services are shown; null shows all. */
  audience: ApplicantKind | null;
  onAudience: (audience: ApplicantKind | null) => void;
  /** Link to a service; null where moving happens without an address. */
  hrefOf: (slug: string) => string | null;
  onOpen: (slug: string) => void;
}

/** All services as cards, to be narrowed to those for one kind of people. */
export function servicesList(list: ServicesList): TemplateResult {
  const { services, language, level, audience } = list;
  const words = language.words.services;
  const shown = services.filter((service) => audience === null || service.audience.includes(audience));
  return html`<header class="opening">
      ${heading(level, 'title', words.title, 'place')}
      <p class="lead">${words.lead}</p>
    </header>
    ${audienceChips(list)} ${services.length === 0 ? html`<p class="panel">${words.none}</p>` : nothing}
    <ul class="cards">
      ${shown.map((service) => serviceEntry(service, list))}
    </ul>`;
}

function audienceChips({ services, language, audience, onAudience }: ServicesList): unknown {
  const words = language.words.services;
  const kinds = APPLICANT_KINDS.filter((kind) => services.some((service) => service.audience.includes(kind)));
  if (kinds.length < 2) return nothing;
  const chip = (kind: ApplicantKind | null, label: string) =>
    html`<button
      class="chip"
      type="button"
      aria-pressed=${audience === kind ? 'true' : 'false'}
      @click=${() => onAudience(kind)}
    >
      ${label}
    </button>`;
  return html`<div class="chips" role="group" aria-label=${words.forWhom}>
    ${chip(null, words.all)} ${kinds.map((kind) => chip(kind, words.audience[kind]))}
  </div>`;
}

function serviceEntry(
  service: ServiceSummary,
  { language, level, hrefOf, onOpen }: ServicesList,
): TemplateResult {
  const words = language.words.services;
  const title = asWritten(service.title, language.locale);
  const href = hrefOf(service.slug);
  const open = href
    ? html`<a class="open" href=${href}>${title}</a>`
    : html`<button class="open" type="button" @click=${() => onOpen(service.slug)}>${title}</button>`;
  return html`<li class="service" part="service">
    ${heading(level + 1, 'heading', open)}
    <p class="muted">${asWritten(service.summary, language.locale)}</p>
    <p class="facts">
      <span class="fact">${language.say(words.days, { count: service.serviceLevelDays })}</span>
      ${service.needsCommittee ? html`<span class="fact committee">${words.committee}</span>` : nothing}
    </p>
  </li>`;
}
