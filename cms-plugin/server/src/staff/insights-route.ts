import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { readInsights } from '../questions/read-insights.js';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /questions/insights`: what was not found, and what helped. */
export const insightsRoute: StaffRoute = {
  name: 'questionInsights',
  method: 'GET',
  path: '/questions/insights',
  permissions: [PAGE_PERMISSIONS.readQuestionInsights],
  handle: withoutQuery(async ({ installation: { knex, content } }) => ({
    kind: 'ok',
    data: await readInsights(knex, await content.current()),
  })),
};
