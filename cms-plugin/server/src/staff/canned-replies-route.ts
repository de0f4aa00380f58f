import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type { CannedReply } from '@member-services/contract/forms';
import type { TextContent } from '../content/content-snapshot.js';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

const PREFIX = 'reply.';

/** `GET /canned-replies`: courteous ready-made texts in both languages, kept by editors (policy E1). */
export const cannedRepliesRoute: StaffRoute = {
  name: 'cannedReplies',
  method: 'GET',
  path: '/canned-replies',
  permissions: [PAGE_PERMISSIONS.readReplies],
  handle: withoutQuery(async ({ installation }) => {
    const { texts } = await installation.content.current();
    return { kind: 'ok', data: [...texts.values()].filter(isReply).map(replyOf) };
  }),
};

function isReply({ key }: TextContent): boolean {
  return key.startsWith(PREFIX);
}

function replyOf({ key, title, body, placeholders }: TextContent): CannedReply {
  return {
    id: key.slice(PREFIX.length),
    title: title ?? {},
    body: body ?? {},
    placeholders: placeholders ?? [],
  };
}
