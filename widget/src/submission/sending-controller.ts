import type { SubmissionBody, SubmissionReceipt } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../data/cms.js';
import type { Failure } from '../data/outcome.js';
import type { attemptToSend } from './attempts.js';

/** Where sending stands. It is `received` only when the CMS has said so. */
export type SendingState =
  | { status: 'idle' }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
  /** `asFirstSent`: an earlier attempt had arrived after all, with what stood in the form then. */
  | { status: 'received'; receipt: SubmissionReceipt; asFirstSent: boolean };

/**
 * Sends a filled form, at most one attempt at a time; one under way goes on wherever the element is moved. What an
 * attempt is comes behind the first field.
 */
export class SendingController {
  state: SendingState = { status: 'idle' };

  /** Counts the forms: what came of an attempt with one is nothing to the next. */
  private form = 0;

  private unclear: readonly SubmissionBody[] = [];

  constructor(private readonly host: ReactiveControllerHost) {}

  /**
   * Sends; a call while an attempt is under way does nothing.
   * @returns what came of it; null where nothing was sent, or another form has begun meanwhile
   */
  async send(attempt: typeof attemptToSend, cms: Cms, body: SubmissionBody): Promise<SendingState | null> {
    if (this.state.status === 'sending' || this.state.status === 'received') return null;
    const { form } = this;
    this.settle({ status: 'sending' });
    const { state, unclear } = await attempt(cms, body, this.unclear);
    if (form !== this.form) return null;
    this.unclear = unclear;
    this.settle(state);
    return state;
  }

  /** Back to the form, to change something. */
  reset(): void {
    if (this.state.status === 'failed') this.settle({ status: 'idle' });
  }

  /** Forgets everything, for a new form. */
  clear(): void {
    this.form += 1;
    this.unclear = [];
    this.settle({ status: 'idle' });
  }

  private settle(state: SendingState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
