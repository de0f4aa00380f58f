import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { Failure } from '../../data/outcome.js';
import { recoverLinks } from '../../data/tracking.js';

/** Where asking for fresh links stands. What is found is never told here: it goes to the recorded contact alone. */
export type LostLinkState =
  | { status: 'asking'; fault: 'none' | 'missing' | 'invalid' }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
  | { status: 'taken' };

/** Asks for fresh links to the contact that a request was sent with. */
export class LostLink {
  state: LostLinkState = { status: 'asking', fault: 'none' };
  contact = '';
  reference = '';
  /** Somebody has begun to ask, so the form stays open. */
  begun = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  enter(name: string, text: string): void {
    if (name === 'contact') this.contact = text;
    else this.reference = text;
    this.begun = true;
    this.host.requestUpdate();
  }

  async send(cms: Cms): Promise<void> {
    if (this.state.status === 'sending') return;
    const contact = this.contact.trim();
    const reference = this.reference.trim();
    if (contact === '') {
      this.settle({ status: 'asking', fault: 'missing' });
      return;
    }
    this.settle({ status: 'sending' });
    const outcome = await recoverLinks(cms, { contact, ...(reference === '' ? {} : { reference }) });
    this.settle(outcome.ok ? { status: 'taken' } : stateAfter(outcome.failure));
  }

  /** For another contact. */
  again(): void {
    this.contact = '';
    this.reference = '';
    this.settle({ status: 'asking', fault: 'none' });
  }

  private settle(state: LostLinkState): void {
    this.begun = true;
    this.state = state;
    this.host.requestUpdate();
  }
}

/** The only thing that can be wrong with what was typed is the contact. */
function stateAfter(failure: Failure): LostLinkState {
  const isContact = failure.cause === 'refused' && failure.errors.some(({ path }) => path === 'contact');
  return isContact ? { status: 'asking', fault: 'invalid' } : { status: 'failed', failure };
}
