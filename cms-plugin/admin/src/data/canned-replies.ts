import type { CannedReply } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/canned-replies`: ready-made courteous texts (policy E1). */
export function readCannedReplies(client: StaffClient): Promise<Outcome<CannedReply[]>> {
  return client.read('/member-services/canned-replies');
}
