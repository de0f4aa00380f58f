import { randomBytes } from 'node:crypto';
import type { Installation } from '../installation.js';
import { CASE_STEPS } from './kinds/case-steps.js';
import { orphansTask, checkpointTask, keysTask } from './kinds/housekeeping.js';
import { digestTask } from './kinds/digest.js';
import { dueSoonTask, firstAnswerTask, lateTask } from './kinds/lateness.js';
import { planningTask } from './kinds/planning.js';
import { retentionTask } from './kinds/retention.js';
import { TimerRunner } from './timer-runner.js';
import type { RunnerPace } from './timer-runner.js';

/** The runner of an installation, with everything that the clock does. */
export function createTimers(installation: Installation, pace?: RunnerPace): TimerRunner {
  const runner = new TimerRunner(installation, randomBytes(8).toString('hex'), pace);
  runner.register(...CASE_STEPS, firstAnswerTask, dueSoonTask, lateTask, retentionTask);
  runner.register(digestTask, planningTask, checkpointTask, orphansTask, keysTask);
  return runner;
}
