import { PAGE_PERMISSIONS, civilDayOf } from '@member-services/contract/forms';
import { listInbox } from './inbox-list.js';
import { readInboxQuery } from './inbox-query.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /inbox`: everything that arrived, by whatever channel (policy C3). */
export const inboxRoute: StaffRoute = {
  name: 'inbox',
  method: 'GET',
  path: '/inbox',
  permissions: [PAGE_PERMISSIONS.readInbox],
  async handle({ installation, query, actor }) {
    const read = readInboxQuery(query);
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    const today = civilDayOf(await installation.clock.now());
    const { rows, meta } = await listInbox(installation.knex, read.value, { ...actor, today });
    return { kind: 'ok', data: rows, meta };
  },
};
