import type { ApplicantActionBody, FieldError, Tracking } from '@member-services/contract/forms';
import type { JudgedApplicantAction } from '@member-services/contract/validate';
import { payloadHash } from '../domain/hashing.js';
import { once } from '../idempotency/once.js';
import type { Installation } from '../installation.js';
import { findTracked } from '../tracking/find-tracked.js';
import { APPLICANT } from '../tracking/serve-tracking.js';
import { track } from '../tracking/track.js';
import { applyAction } from './apply-action.js';
import type { ActionInput, AppliedAction } from './apply-action.js';
import { findSubmission } from './find-submission.js';

/** What an applicant's action comes to. */
export type ApplicantActionOutcome =
  | { kind: 'done' | 'replayed'; tracking: Tracking }
  | { kind: 'notFound' }
  | { kind: 'keyReused' }
  /** The case had moved on; `tracking` is how it stands now. */
  | { kind: 'refused'; code: FieldError['code']; params: FieldError['params']; tracking: Tracking }
  | { kind: 'invalid'; errors: FieldError[] };

/** An action of the applicant from the tracking page, once per key; answered with the case as it stands then. */
export async function applicantAction(
  installation: Installation,
  reference: string,
  body: JudgedApplicantAction,
  proved = false,
): Promise<ApplicantActionOutcome> {
  const { knex, clock } = installation;
  const submission = await findTracked(installation, reference, body.token, proved);
  if (!submission) return { kind: 'notFound' };
  try {
    const outcome = await once<{ taken: ApplicantActionBody['action'] }>(
      knex,
      {
        scope: 'action',
        key: body.idempotencyKey,
        payloadHash: payloadHash({ ...body, reference }),
        at: await clock.now(),
      },
      async (trx) => {
        const taken = await applyAction(
          installation,
          {
            submission: { id: submission.id },
            actor: APPLICANT,
            staffName: null,
            action: body.action,
            input: inputOf(body),
          },
          trx,
        );
        if (taken.kind !== 'applied') throw new NotTaken(taken);
        return { submissionId: submission.id, answer: { taken: body.action } };
      },
    );
    if (outcome.kind === 'reused') return { kind: 'keyReused' };
    if (outcome.kind === 'done') installation.outbox.nudge();
    const after = await findSubmission(knex, { id: submission.id });
    if (!after) return { kind: 'notFound' };
    return { kind: outcome.kind, tracking: await track(installation, after) };
  } catch (error) {
    if (error instanceof NotTaken) return outcomeOf(installation, error.outcome);
    throw error;
  }
}

/** Lets go of the key: what was refused may be tried again with it. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
  constructor(readonly outcome: Exclude<AppliedAction, { kind: 'applied' }>) {
    super(outcome.kind);
  }
}

async function outcomeOf(
  installation: Installation,
  outcome: Exclude<AppliedAction, { kind: 'applied' }>,
): Promise<ApplicantActionOutcome> {
  switch (outcome.kind) {
    case 'refused': {
      const { kind, code, params, submission } = outcome;
      return { kind, code, params, tracking: await track(installation, submission) };
    }
    case 'notFound':
      return outcome;
    case 'stale':
      return { kind: 'notFound' };
    case 'incomplete':
      return { kind: 'invalid', errors: outcome.errors };
  }
}

function inputOf(body: JudgedApplicantAction): ActionInput {
  const { words, answers, applicant, attachments, draftKey, purpose } = body;
  return {
    ...(words ? { words } : {}),
    ...(answers ? { answers } : {}),
    ...(applicant ? { applicant } : {}),
    ...(purpose ? { purpose } : {}),
    ...(attachments ? { files: { claims: attachments, draftKey } } : {}),
  };
}
