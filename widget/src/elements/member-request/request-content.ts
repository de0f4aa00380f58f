import type { Locale } from '@member-services/contract/forms';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
import type { Outcome } from '../../data/outcome.js';
import { readService } from '../../data/service.js';
import type { RequestContent } from './request-body.js';

/** Catalogue and service, read side by side. */
export async function readRequestContent(
  cms: Cms,
  slug: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<Outcome<RequestContent>> {
  const [catalogue, service] = await Promise.all([
    readCatalogue(cms, locale, signal),
    readService(cms, slug, locale, signal),
  ]);
  if (!catalogue.ok) return catalogue;
  if (!service.ok) return service;
  return { ok: true, data: { catalogue: catalogue.data, service: service.data }, meta: service.meta };
}
