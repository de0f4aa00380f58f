import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { figuresOf } from '../ratings/figures.js';
import { readTallies } from '../ratings/read-tallies.js';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /ratings`: how satisfied people are, by month, never about fewer than ten of them (policy C5, C9). */
export const ratingsRoute: StaffRoute = {
  name: 'ratings',
  method: 'GET',
  path: '/ratings',
  permissions: [PAGE_PERMISSIONS.readRatings],
  handle: withoutQuery(async ({ installation }) => ({
    kind: 'ok',
    data: figuresOf(await readTallies(installation.knex)),
  })),
};
