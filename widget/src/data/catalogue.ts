import type { Catalogue, Locale } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isCatalogue = (data: unknown): data is Catalogue =>
  hasKeys(data, 'organisation', 'notices', 'services');

/** `GET /catalogue?locale=`: organisation, notices, limits, service summaries. */
export function readCatalogue(cms: Cms, locale: Locale, signal?: AbortSignal): Promise<Outcome<Catalogue>> {
  return cms.get(`/catalogue?locale=${locale}`, isCatalogue, signal);
}
