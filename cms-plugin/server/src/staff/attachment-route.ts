import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { readAttachment } from '../attachments/read-attachment.js';
import { nameOf } from '../roles/actor.js';
import { openCase } from './open-case.js';
import { refused, withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `GET /cases/:reference/attachments/:attachment`: the bytes of one file. Who opened it, and when, is kept. */
export const attachmentRoute: StaffRoute = {
  name: 'attachment',
  method: 'GET',
  path: '/cases/:reference/attachments/:attachment',
  permissions: [PAGE_PERMISSIONS.readInbox, PAGE_PERMISSIONS.readAttachments],
  handle: withoutQuery(async (call) => {
    const { installation, params, user } = call;
    const opened = await openCase(call);
    if (!opened.ok) return opened.refusal;
    const { submission } = opened;
    const found = await readAttachment(installation, submission.id, params['attachment'] ?? '');
    if (!found.ok) return refused(found.status, found.code, found.params);
    await installation.knex('ms_attachment_reads').insert({
      attachment_id: found.attachment.id,
      staff_id: String(user.id),
      staff_name: nameOf(user),
      at: await installation.clock.now(),
    });
    return { kind: 'file', file: found.file };
  }),
};
