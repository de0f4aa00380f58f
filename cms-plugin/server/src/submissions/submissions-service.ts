import type { Core } from '@strapi/strapi';
import { takeClockSteps } from '../clock/clock-steps.js';
import { installationOf } from '../installation.js';
import { applyAction } from './apply-action.js';
import type { ActionToTake, AppliedAction } from './apply-action.js';
import { submit } from './submit.js';
import type { SubmitOptions, SubmitOutcome } from './submit.js';

/** What can be done with submissions for other code in the same Strapi, by the very functions that HTTP reaches. */
export interface SubmissionsService {
  submit(body: unknown, options?: SubmitOptions): Promise<SubmitOutcome>;
  act(taken: ActionToTake): Promise<AppliedAction>;
  /** Takes every step that time has made due, without waiting for the timer. @returns how many */
  takeClockSteps(): Promise<number>;
}

/** `strapi.plugin('member-services').service('submissions')` */
export function submissionsService({ strapi }: { strapi: Core.Strapi }): SubmissionsService {
  return {
    submit: (body, options) => submit(installationOf(strapi), body, options),
    act: (taken) => applyAction(installationOf(strapi), taken),
    takeClockSteps: () => takeClockSteps(installationOf(strapi)),
  };
}
