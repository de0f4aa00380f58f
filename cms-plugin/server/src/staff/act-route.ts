import {
  PAGE_PERMISSIONS,
  attempt,
  civilDayOf,
  isStaffAction,
  permissionFor,
} from '@member-services/contract/forms';
import type { StaffActionBody } from '@member-services/contract/forms';
import { validateStaffAction } from '@member-services/contract/validate';
import { removeGoneFiles } from '../attachments/erase-attachments.js';
import { errorCodeOf } from '../outbox/retry.js';
import { nameOf } from '../roles/actor.js';
import { applyAction } from '../submissions/apply-action.js';
import type { ActionInput, AppliedAction } from '../submissions/apply-action.js';
import { factsOf } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { CLOCK } from '../timers/kinds/case-steps.js';
import { caseDetail } from './case-detail.js';
import { concernsCaller, openCase } from './open-case.js';
import { refused, withoutQuery } from './staff-call.js';
import type { StaffAnswer, StaffCall, StaffRoute } from './staff-call.js';

/**
 * `POST /cases/:reference/actions`: one action of the workflow. The permission asked for is that of this very action;
 * the workflow then judges the rest in the transaction itself.
 */
export const actRoute: StaffRoute = {
  name: 'act',
  method: 'POST',
  path: '/cases/:reference/actions',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async (call) => {
    const today = civilDayOf(await call.installation.clock.now());
    const read = validateStaffAction(call.body, today);
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    const { action } = read.value;
    if (action === 'releaseDecision') return untilReleased(call, today);
    if (!isStaffAction(action) || !call.can(permissionFor(action)))
      return refused(403, 'forbidden', { action });
    const opened = await openCase(call);
    if (!opened.ok) return opened.refusal;
    const { submission } = opened;
    return answerOf(call, await take(call, submission.id, read.value));
  }),
};

/** Nobody of the staff releases a decision (policy E5); before its day they are told the earliest instant. */
async function untilReleased(call: StaffCall, today: string): Promise<StaffAnswer> {
  const opened = await openCase(call);
  if (!opened.ok) return opened.refusal;
  const { submission } = opened;
  const outcome = attempt(factsOf(submission), CLOCK, 'releaseDecision', today);
  return !outcome.ok && outcome.code === 'gateClosed'
    ? refused(409, outcome.code, outcome.params)
    : refused(403, 'forbidden', { action: 'releaseDecision' });
}

async function take(call: StaffCall, id: number, body: StaffActionBody): Promise<AppliedAction> {
  const { version, action, attachments, draftKey, ...rest } = body;
  const input: ActionInput = {
    ...rest,
    ...(attachments ? { files: { claims: attachments, draftKey } } : {}),
  };
  return applyAction(call.installation, {
    submission: { id },
    actor: call.actor,
    staffName: nameOf(call.user),
    staffEmail: call.user.email ?? null,
    action,
    input,
    expectedVersion: version,
  });
}

/** The bytes of erased files; what the storage cannot do now, the daily sweep does. */
async function removeFilesNow({ installation }: StaffCall): Promise<void> {
  await removeGoneFiles(installation).catch((error: unknown) =>
    installation.strapi.log.warn(`Erased files could not be removed yet: ${errorCodeOf(error)}.`),
  );
}

/** The case as it stands now; of one that is said to concern themselves, whoever said so sees no more. */
async function afterwards(call: StaffCall, submission: StoredSubmission): Promise<StaffAnswer> {
  const { reference, version } = submission;
  if (await concernsCaller(call, submission)) return { kind: 'ok', data: { reference, version } };
  return { kind: 'ok', data: await caseDetail(call, submission) };
}

async function answerOf(call: StaffCall, taken: AppliedAction): Promise<StaffAnswer> {
  switch (taken.kind) {
    case 'applied':
      call.installation.outbox.nudge();
      if (taken.entry.action === 'forget') await removeFilesNow(call);
      return afterwards(call, taken.submission);
    case 'notFound':
      return refused(404, 'notFound');
    case 'stale':
      if (await concernsCaller(call, taken.submission)) return refused(403, 'conflictOfInterest');
      return {
        ...refused(409, 'staleVersion', { version: taken.submission.version }),
        present: await caseDetail(call, taken.submission),
      };
    case 'refused':
      return refused(taken.code === 'conflictOfInterest' ? 403 : 409, taken.code, taken.params);
    case 'incomplete':
      return { kind: 'refused', status: 400, errors: taken.errors };
  }
}
