import type { Catalogue, ContentMeta, Documents, Locale } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** The association, its notices and its services, as the public sees them. */
export function readCatalogue(client: StaffClient, locale: Locale): Promise<Outcome<Catalogue, ContentMeta>> {
  return client.read('/api/member-services/catalogue', new URLSearchParams({ locale }));
}

/** Bylaws, guide, form and policy: the officer's tools (policy D2). */
export function readDocuments(client: StaffClient, locale: Locale): Promise<Outcome<Documents>> {
  return client.read('/api/member-services/documents', new URLSearchParams({ locale }));
}
