import type { DocumentLink, ServiceCard, ServiceNotices } from '@member-services/contract/forms';
import type { ContentSnapshot, ServiceContent } from '../content-snapshot.js';
import { TEXT_KEYS } from '../text-keys.js';
import { serveLimits, serveNotice, serveOrganisation, serveSummary } from './catalogue.js';
import type { CatalogueSettings } from './catalogue.js';
import { serveForm } from './form.js';
import type { Reading, ServedContent } from './reading.js';

/** `GET /services/:slug`: the card of a service and its form. */
export function serveService(
  content: ContentSnapshot,
  service: ServiceContent,
  reading: Reading,
  settings: CatalogueSettings,
): ServedContent<ServiceCard> {
  const cities = content.organisation?.cities ?? undefined;
  const data: ServiceCard = {
    ...serveSummary(service, '', reading),
    locale: reading.locale,
    organisation: serveOrganisation(content.organisation, reading),
    notices: serveNotices(content, service, reading),
    limits: serveLimits(settings),
    applicant: service.applicant,
    department: departmentName(content, service, reading),
    whatYouNeed: reading.list(service.whatYouNeed, 'whatYouNeed'),
    steps: reading.list(service.steps, 'steps'),
    relatedDocuments: relatedDocuments(content, service, reading),
    retentionMonths: service.retentionMonths ?? 0,
    consents: service.consents.map(({ purpose, required, showWhen }) => ({
      purpose,
      required,
      ...(showWhen ? { showWhen } : {}),
    })),
    form: serveForm(service.form, service.formVersion, reading, {
      cities,
      fileBytes: settings.uploads.fileBytes,
    }),
  };
  return { data, meta: reading.meta };
}

/** The beginnings of the notices: what is read before the first field. */
function serveNotices(content: ContentSnapshot, service: ServiceContent, reading: Reading): ServiceNotices {
  const { version, title, summary } = serveNotice(content, TEXT_KEYS.privacy, 'notices.privacy', reading);
  const beforeSending = content.texts.get(TEXT_KEYS.beforeSending);
  return {
    privacy: { version, title, summary },
    committee: service.needsCommittee
      ? {
          version: beforeSending?.version ?? '',
          beforeSending: reading.text(beforeSending?.body, 'notices.committee.beforeSending'),
        }
      : null,
  };
}

function departmentName(content: ContentSnapshot, service: ServiceContent, reading: Reading): string {
  const department = content.organisation?.departments?.find(({ id }) => id === service.department);
  return department ? reading.text(department.name, 'department') : '';
}

function relatedDocuments(
  content: ContentSnapshot,
  service: ServiceContent,
  reading: Reading,
): DocumentLink[] {
  return content.documents
    .filter(({ documentId }) => service.relatedDocuments.some((related) => related.documentId === documentId))
    .map(({ slug, title }, index) => ({
      slug,
      title: reading.text(title, `relatedDocuments.${String(index)}.title`),
    }));
}
