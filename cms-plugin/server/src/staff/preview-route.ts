import { PAGE_PERMISSIONS, civilDayOf, isStaffAction, permissionFor } from '@member-services/contract/forms';
import { validateStaffAction } from '@member-services/contract/validate';
import { openCase } from './open-case.js';
import { previewAction } from './preview.js';
import { refused, withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `POST /cases/:reference/preview`: exactly what the member would see; asks for the action's own permission. */
export const previewRoute: StaffRoute = {
  name: 'preview',
  method: 'POST',
  path: '/cases/:reference/preview',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async (call) => {
    const { installation } = call;
    const read = validateStaffAction(call.body, civilDayOf(await installation.clock.now()));
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    const { action } = read.value;
    if (!isStaffAction(action) || !call.can(permissionFor(action)))
      return refused(403, 'forbidden', { action });
    const opened = await openCase(call);
    if (!opened.ok) return opened.refusal;
    const { submission } = opened;
    const { version } = read.value;
    if (version !== submission.version) return refused(409, 'staleVersion', { version: submission.version });
    const outcome = await previewAction(call, submission, read.value);
    if (outcome.kind === 'preview') return { kind: 'ok', data: outcome.preview };
    return refused(outcome.code === 'conflictOfInterest' ? 403 : 409, outcome.code, outcome.params);
  }),
};
