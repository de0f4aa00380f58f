import type { InboxMeta, InboxRow } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

/** `GET /member-services/inbox` */
export function readInbox(
  client: StaffClient,
  query: URLSearchParams,
): Promise<Outcome<InboxRow[], InboxMeta>> {
  return client.read('/member-services/inbox', query);
}
