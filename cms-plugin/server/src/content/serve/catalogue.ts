import { LOCALES } from '@member-services/contract/forms';
import type {
  Catalogue,
  CatalogueLimits,
  CommitteeExplanation,
  ConsentText,
  LocalisedText,
  Notice,
  OrganisationContact,
  ServiceSummary,
  WorkflowPeriods,
} from '@member-services/contract/forms';
import type {
  ContentSnapshot,
  OrganisationContent,
  ServiceContent,
  TextContent,
} from '../content-snapshot.js';
import { consentTexts, TEXT_KEYS } from '../text-keys.js';
import type { Reading, ServedContent } from './reading.js';

/** What the catalogue tells beside content. */
export interface CatalogueSettings {
  periods: WorkflowPeriods;
  /** Greatest size of a JSON body. */
  bodyBytes: number;
  uploads: Pick<CatalogueLimits, 'fileBytes' | 'draftBytes'>;
}

/** `GET /catalogue`: who the association is, what it says of legal weight, what it offers. */
export function serveCatalogue(
  content: ContentSnapshot,
  reading: Reading,
  settings: CatalogueSettings,
): ServedContent<Catalogue> {
  const data: Catalogue = {
    organisation: serveOrganisation(content.organisation, reading),
    locale: reading.locale,
    locales: [...LOCALES],
    notices: {
      privacy: serveNotice(content, TEXT_KEYS.privacy, 'notices.privacy', reading),
      declaration: serveNotice(content, TEXT_KEYS.declaration, 'notices.declaration', reading),
      consents: consentTexts(content).map(([purpose, text], index) =>
        serveConsent(purpose, text, `notices.consents.${String(index)}`, reading),
      ),
      committee: serveCommittee(content, reading),
    },
    limits: serveLimits(settings),
    services: content.services.map((service, index) =>
      serveSummary(service, `services.${String(index)}`, reading),
    ),
  };
  return { data, meta: reading.meta };
}

/** What a list of services shows of one. */
export function serveSummary(service: ServiceContent, path: string, reading: Reading): ServiceSummary {
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  return {
    slug: service.slug,
    title: reading.text(service.title, below('title')),
    summary: reading.text(service.summary, below('summary')),
    audience: service.audience,
    needsCommittee: service.needsCommittee,
    serviceLevelDays: service.serviceLevelDays,
  };
}

/** Limits that hold for everyone. */
export function serveLimits({ periods, bodyBytes, uploads }: CatalogueSettings): CatalogueLimits {
  const { fileBytes, draftBytes } = uploads;
  const { decisionMinimumDays, decisionMaximumDays, appealDays } = periods;
  return { bodyBytes, fileBytes, draftBytes, decisionMinimumDays, decisionMaximumDays, appealDays };
}

/** How to reach the association. */
export function serveOrganisation(
  organisation: OrganisationContent | null,
  reading: Reading,
): OrganisationContact {
  return {
    name: reading.text(organisation?.title, 'organisation.name'),
    licence: organisation?.licence ?? '',
    phone: organisation?.phone ?? '',
    email: organisation?.email ?? '',
    privacyEmail: organisation?.privacyEmail ?? '',
    hours: reading.text(organisation?.hours, 'organisation.hours'),
    address: reading.text(organisation?.address, 'organisation.address'),
  };
}

/** A text of legal weight, with the association's contact filled in. */
export function serveNotice(content: ContentSnapshot, key: string, path: string, reading: Reading): Notice {
  const text = content.texts.get(key);
  const filled = (part: LocalisedText | null | undefined, name: string) =>
    withContact(reading.text(part, `${path}.${name}`), content.organisation);
  return {
    version: text?.version ?? '',
    effectiveOn: text?.effectiveOn ?? '',
    title: filled(text?.title, 'title'),
    summary: filled(text?.summary, 'summary'),
    body: filled(text?.body, 'body'),
  };
}

/** A notice may name how to reach whoever is responsible, so that a changed number need not be changed twice. */
function withContact(text: string, organisation: OrganisationContent | null): string {
  return text
    .replaceAll('{{contactPhone}}', organisation?.phone ?? '')
    .replaceAll('{{privacyEmail}}', organisation?.privacyEmail ?? '');
}

function serveConsent(purpose: string, text: TextContent, path: string, reading: Reading): ConsentText {
  return {
    purpose,
    version: text.version ?? '',
    label: reading.text(text.title, `${path}.label`),
    description: reading.text(text.summary, `${path}.description`),
    withdrawal: reading.text(text.body, `${path}.withdrawal`),
  };
}

function serveCommittee(content: ContentSnapshot, reading: Reading): CommitteeExplanation {
  const part = (key: string) => content.texts.get(key);
  const path = 'notices.committee';
  return {
    version: part(TEXT_KEYS.beforeSending)?.version ?? '',
    beforeSending: reading.text(part(TEXT_KEYS.beforeSending)?.body, `${path}.beforeSending`),
    acknowledgement: reading.text(part(TEXT_KEYS.acknowledgement)?.body, `${path}.acknowledgement`),
    tracking: reading.text(part(TEXT_KEYS.tracking)?.body, `${path}.tracking`),
  };
}
