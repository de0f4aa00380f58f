import type { SubmissionBody } from '@member-services/contract/forms';
import type { Cms } from '../data/cms.js';
import type { Failure } from '../data/outcome.js';
import { submit } from '../data/submissions.js';
import type { SendingState } from './sending-controller.js';

/** What an attempt came to, and the attempts of which nobody knows whether they have arrived. */
export interface Attempted {
  state: SendingState;
  unclear: readonly SubmissionBody[];
}

/**
 * Sends a filled form once. An unchanged form is sent again byte for byte, so that the CMS recognises the retry; where
 * it says that the key came with other contents, an earlier attempt had arrived, and sending that one again brings its
 * reference.
 * @param unclear earlier attempts of which nobody knows whether they have arrived
 */
export async function attemptToSend(
  cms: Cms,
  body: SubmissionBody,
  unclear: readonly SubmissionBody[],
): Promise<Attempted> {
  const attempt = unclear.find((one) => sameContents(one, body)) ?? body;
  const others = unclear.filter((one) => one !== attempt);
  const outcome = await submit(cms, attempt);
  if (outcome.ok) return received(outcome.data, false);
  const { failure } = outcome;
  if (isKeyReused(failure)) {
    for (const earlier of others) {
      const replay = await submit(cms, earlier);
      if (replay.ok) return received(replay.data, true);
    }
  }
  return {
    state: { status: 'failed', failure },
    unclear: mayHaveArrived(failure) ? [attempt, ...others] : unclear,
  };
}

/** What was sent is not kept in the page once it has arrived. */
function received(
  receipt: Extract<SendingState, { status: 'received' }>['receipt'],
  asFirstSent: boolean,
): Attempted {
  return { state: { status: 'received', receipt, asFirstSent }, unclear: [] };
}

/** Whether two bodies say the same; how long the filling took does not count. */
function sameContents(one: SubmissionBody, other: SubmissionBody): boolean {
  const contents = ({ guard, ...rest }: SubmissionBody) => JSON.stringify([rest, guard?.trap]);
  return contents(one) === contents(other);
}

function isKeyReused(failure: Failure): boolean {
  return failure.cause === 'refused' && failure.errors.some(({ code }) => code === 'idempotencyKeyReused');
}

/** Whether the CMS may have stored the attempt although its answer never came. */
function mayHaveArrived({ cause }: Failure): boolean {
  return cause !== 'refused' && cause !== 'notFound' && cause !== 'tooManyRequests';
}
