import { PAGE_PERMISSIONS, permissionFor } from '@member-services/contract/forms';
import { caseReaders } from '../concerned/case-readers.js';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /colleagues`: those whom a complaint can be said to concern. */
export const colleaguesRoute: StaffRoute = {
  name: 'colleagues',
  method: 'GET',
  path: '/colleagues',
  permissions: [PAGE_PERMISSIONS.readInbox, permissionFor('nameConcerned')],
  handle: withoutQuery(async ({ installation }) => ({
    kind: 'ok',
    data: await caseReaders(installation.knex),
  })),
};
