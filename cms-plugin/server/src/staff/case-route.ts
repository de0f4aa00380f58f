import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { caseDetail } from './case-detail.js';
import { findCase } from './find-case.js';
import { refused, withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /cases/:reference` */
export const caseRoute: StaffRoute = {
  name: 'case',
  method: 'GET',
  path: '/cases/:reference',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async (call) => {
    const submission = await findCase(call.installation.knex, call.params['reference']);
    if (!submission) return refused(404, 'notFound');
    return { kind: 'ok', data: await caseDetail(call, submission) };
  }),
};
