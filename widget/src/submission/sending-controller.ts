import type { SubmissionBody, SubmissionReceipt } from '@member-services/contract/forms';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cms } from '../data/cms.js';
import type { Failure } from '../data/outcome.js';
import { submit } from '../data/submissions.js';

/** Where sending stands. It is `received` only when the CMS has said so. */
export type SendingState =
  | { status: 'idle' }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
  /** `asFirstSent`: an earlier attempt had arrived after all, with what stood in the form then. */
  | { status: 'received'; receipt: SubmissionReceipt; asFirstSent: boolean };

/**
 * Sends a filled form, at most one attempt at a time. An unchanged form is sent again byte for byte, so that the CMS
 * recognises the retry; where it says that the key came with other contents, the first attempt had arrived, and
 * sending that one again brings its reference.
 */
export class SendingController implements ReactiveController {
  state: SendingState = { status: 'idle' };

  private attempted: SubmissionBody | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // An attempt under way goes on wherever the element is moved.
  }

  /** Sends; a call while an attempt is under way does nothing. */
  async send(cms: Cms, body: SubmissionBody): Promise<void> {
    if (this.state.status === 'sending' || this.state.status === 'received') return;
    this.settle({ status: 'sending' });
    const earlier = this.attempted;
    const attempt = earlier && sameContents(earlier, body) ? earlier : body;
    const outcome = await submit(cms, attempt);
    if (outcome.ok) {
      this.settle({ status: 'received', receipt: outcome.data, asFirstSent: false });
    } else if (earlier && attempt !== earlier && isKeyReused(outcome.failure)) {
      await this.fetchEarlier(cms, earlier, outcome.failure);
    } else {
      if (mayHaveArrived(outcome.failure)) this.attempted = attempt;
      this.settle({ status: 'failed', failure: outcome.failure });
    }
  }

  /** Back to the form, to change something. */
  reset(): void {
    if (this.state.status === 'failed') this.settle({ status: 'idle' });
  }

  /** Forgets everything, for a new form. */
  clear(): void {
    this.attempted = null;
    this.settle({ status: 'idle' });
  }

  private async fetchEarlier(cms: Cms, earlier: SubmissionBody, failure: Failure): Promise<void> {
    const replay = await submit(cms, earlier);
    this.settle(
      replay.ok
        ? { status: 'received', receipt: replay.data, asFirstSent: true }
        : { status: 'failed', failure },
    );
  }

  private settle(state: SendingState): void {
    this.state = state;
    // What was sent is not kept in the page once it has arrived.
    if (state.status === 'received') this.attempted = null;
    this.host.requestUpdate();
  }
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
