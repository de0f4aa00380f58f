import type { DocumentLink, ServiceCard } from '@member-services/contract/forms';
import type { ContentSnapshot, ServiceContent } from '../content-snapshot.js';
import { serveSummary } from './catalogue.js';
import { serveForm } from './form.js';
import type { Reading, ServedContent } from './reading.js';

/** `GET /services/:slug`: the card of a service and its form. */
export function serveService(
  content: ContentSnapshot,
  service: ServiceContent,
  reading: Reading,
  fileBytes: number,
): ServedContent<ServiceCard> {
  const cities = content.organisation?.cities ?? undefined;
  const data: ServiceCard = {
    ...serveSummary(service, '', reading),
    locale: reading.locale,
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
    form: serveForm(service.form, service.formVersion, reading, { cities, fileBytes }),
  };
  return { data, meta: reading.meta };
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
