import type { Catalogue, Locale, OrganisationContact } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { keepLastKnown, lastKnown } from './last-known.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isCatalogue = (data: unknown): data is Catalogue =>
  hasKeys(data, 'organisation', 'notices', 'services');

/** `GET /catalogue?locale=`: organisation, notices, limits, service summaries. */
export async function readCatalogue(
  cms: Cms,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Outcome<Catalogue>> {
  const outcome = await cms.get(`/catalogue?locale=${locale}`, isCatalogue, signal);
  if (outcome.ok) keepLastKnown('organisation', cms.address, locale, outcome.data.organisation);
  return outcome;
}

const isContact = (data: unknown): data is OrganisationContact => hasKeys(data, 'phone', 'email', 'hours');

/** How the association was to be reached at the last visit. */
export function lastContact(cms: Cms, locale: Locale): OrganisationContact | null {
  return lastKnown('organisation', cms.address, locale, isContact);
}
