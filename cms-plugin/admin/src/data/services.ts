import type { Locale, ServiceCard, ServiceChoice } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/services`: what the inbox can be filtered by. */
export function readServiceChoices(client: StaffClient): Promise<Outcome<ServiceChoice[]>> {
  return client.read('/member-services/services');
}

/** The public card of a service in one language, for its paper form. */
export function readServiceCard(
  client: StaffClient,
  slug: string,
  locale: Locale,
): Promise<Outcome<ServiceCard>> {
  return client.read(
    `/api/member-services/services/${encodeURIComponent(slug)}`,
    new URLSearchParams({ locale }),
  );
}
