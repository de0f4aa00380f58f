import type { Installation } from '../installation.js';
import { enqueue } from '../outbox/enqueue.js';
import { waysOf } from '../outbox/sms-gateway.js';
import { retryOnContention } from '../tables/retry-on-contention.js';
import { submissionsOf } from './find-requests.js';
import { recoveryMessages } from './recovery-messages.js';
import { takeRecovery, waitingRecoveries } from './recovery-requests.js';
import type { RecoveryRequest } from './recovery-requests.js';
import { reissueToken } from './reissue.js';

/** On a beat of its own, so that no answer, nor the next one, takes longer where something was found. */
const EVERY_MS = 2_000;
const BATCH = 50;

/** Answers those who lost their link, every two seconds. @returns ends it */
export function startRecoveries(installation: Installation): () => void {
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await answerRecoveries(installation);
    } catch {
      installation.strapi.log.warn('Member Services: lost links could not be looked for; tried again soon.');
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void work(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Answers every question that waits, each once, however many instances look; one that fails holds up no other. */
export async function answerRecoveries(installation: Installation): Promise<void> {
  const failures: unknown[] = [];
  for (const request of await waitingRecoveries(installation.knex, BATCH)) {
    try {
      const told = await retryOnContention(() => answerRecovery(installation, request));
      if (told > 0) installation.outbox.nudge();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Fresh tokens and the messages that carry them, in the transaction that takes the question away. */
async function answerRecovery(
  { knex, keys, clock, settings }: Installation,
  request: RecoveryRequest,
): Promise<number> {
  return knex.transaction(async (trx) => {
    if (!(await takeRecovery(trx, request.id))) return 0;
    const found = await submissionsOf(trx, request);
    const at = await clock.now(trx);
    for (const submission of found) await reissueToken(trx, keys, submission, at);
    const by = request.email === null ? 'mobile' : 'email';
    const messages = recoveryMessages(by, found, { at, ways: waysOf(settings) });
    await enqueue(trx, messages);
    return messages.length;
  });
}
