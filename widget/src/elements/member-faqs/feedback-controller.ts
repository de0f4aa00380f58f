import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import { giveFeedback } from '../../data/questions.js';
import { randomKey } from '../../submission/filled-form.js';

/** Where "was this helpful" stands for one question. */
export type Feedback =
  | { status: 'asked' }
  | { status: 'commenting'; comment: string }
  | { status: 'sending' }
  | { status: 'sent' }
  /** It stands as it was said, so that trying again says the same. */
  | { status: 'failed'; helpful: boolean; comment: string };

/** Says of each question whether it helped, once. */
export class FeedbackController {
  private readonly states = new Map<string, Feedback>();
  private readonly keys = new Map<string, string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  of(id: string): Feedback {
    return this.states.get(id) ?? { status: 'asked' };
  }

  /** Why an answer did not help was begun and not sent. */
  get isBegun(): boolean {
    return [...this.states.values()].some((state) => 'comment' in state && state.comment.trim() !== '');
  }

  /** It did not help: why is asked, and may be left empty. */
  comment(id: string, comment: string): void {
    this.settle(id, { status: 'commenting', comment });
  }

  async give(cms: Cms, id: string, helpful: boolean): Promise<void> {
    const state = this.of(id);
    if (state.status === 'sending' || state.status === 'sent') return;
    const typed = 'comment' in state ? state.comment : '';
    const comment = typed.trim();
    this.settle(id, { status: 'sending' });
    const body = {
      idempotencyKey: this.keyOf(id, helpful, comment),
      helpful,
      ...(comment ? { comment } : {}),
    };
    const outcome = await giveFeedback(cms, id, body);
    this.settle(id, outcome.ok ? { status: 'sent' } : { status: 'failed', helpful, comment: typed });
  }

  /** The same opinion is the same key; another is another. */
  private keyOf(id: string, helpful: boolean, comment: string): string {
    const opinion = JSON.stringify([id, helpful, comment]);
    const key = this.keys.get(opinion) ?? randomKey();
    this.keys.set(opinion, key);
    return key;
  }

  private settle(id: string, state: Feedback): void {
    this.states.set(id, state);
    this.host.requestUpdate();
  }
}
