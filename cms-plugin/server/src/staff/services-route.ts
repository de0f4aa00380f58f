import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type { ServiceChoice } from '@member-services/contract/forms';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /services`: what the inbox can be filtered by. */
export const servicesRoute: StaffRoute = {
  name: 'services',
  method: 'GET',
  path: '/services',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async ({ installation }) => {
    const { services } = await installation.content.current();
    const choices: ServiceChoice[] = services.map(({ slug, title }) => ({ slug, title }));
    return { kind: 'ok', data: choices };
  }),
};
