import type { Locale, ServiceCard } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isServiceCard = (data: unknown): data is ServiceCard =>
  hasKeys(data, 'slug', 'title', 'applicant', 'form') && hasKeys(data.form, 'steps');

/** `GET /services/:slug?locale=`: what a service is, needs and asks. */
export function readService(
  cms: Cms,
  slug: string,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Outcome<ServiceCard>> {
  return cms.get(`/services/${encodeURIComponent(slug)}?locale=${locale}`, isServiceCard, signal);
}
