import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { caseDetail } from './case-detail.js';
import { openCase } from './open-case.js';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /cases/:reference` */
export const caseRoute: StaffRoute = {
  name: 'case',
  method: 'GET',
  path: '/cases/:reference',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async (call) => {
    const opened = await openCase(call);
    if (!opened.ok) return opened.refusal;
    const { submission } = opened;
    return { kind: 'ok', data: await caseDetail(call, submission) };
  }),
};
