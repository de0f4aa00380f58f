import type { RatingFigures } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/ratings` */
export function readRatings(client: StaffClient): Promise<Outcome<RatingFigures>> {
  return client.read('/member-services/ratings');
}
