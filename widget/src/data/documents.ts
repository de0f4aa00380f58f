import type { Documents, Locale } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isDocuments = (data: unknown): data is Documents => hasKeys(data, 'documents');

/** `GET /documents?locale=`: bylaws, guide, request form, policies. */
export function readDocuments(cms: Cms, locale: Locale, signal?: AbortSignal): Promise<Outcome<Documents>> {
  return cms.get(`/documents?locale=${locale}`, isDocuments, signal);
}
