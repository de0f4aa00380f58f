import type { Core } from '@strapi/strapi';
import { attachFile } from '../attachments/attach-file.js';
import type { FileOfSubmission } from '../attachments/attach-file.js';
import { installationOf } from '../installation.js';
import { applyAction } from './apply-action.js';
import type { ActionToTake, AppliedAction } from './apply-action.js';
import { submit } from './submit.js';
import type { SubmitOptions, SubmitOutcome } from './submit.js';

/** What can be done with submissions for other code in the same Strapi, by the very functions that HTTP reaches. */
export interface SubmissionsService {
  submit(body: unknown, options?: SubmitOptions): Promise<SubmitOutcome>;
  act(taken: ActionToTake): Promise<AppliedAction>;
  /** Attaches a file that came with a submission by another way than the website. */
  attach(file: FileOfSubmission): ReturnType<typeof attachFile>;
  /** Runs every timer that is due, without waiting for the next look. @returns how many did something */
  runTimers(): Promise<number>;
}

/** `strapi.plugin('member-services').service('submissions')` */
export function submissionsService({ strapi }: { strapi: Core.Strapi }): SubmissionsService {
  return {
    submit: (body, options) => submit(installationOf(strapi), body, options),
    act: (taken) => applyAction(installationOf(strapi), taken),
    attach: (file) => attachFile(installationOf(strapi), file),
    runTimers: () => installationOf(strapi).timers.runDue(),
  };
}
