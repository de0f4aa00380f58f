import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { Failure } from '../../data/outcome.js';
import { recoverLinks } from '../../data/tracking.js';

/** Ids for `focusOn`. */
export const LOST_CONTACT_ID = 'lost-contact';
export const LOST_TAKEN_ID = 'lost-taken';
export const LOST_FAILED_ID = 'lost-failed';
/** Where the focus goes after asking. */
const LOST_FOCUS = {
  asking: LOST_CONTACT_ID,
  failed: LOST_FAILED_ID,
  taken: LOST_TAKEN_ID,
  sending: null,
} as const;

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

  /** @param onFailed told the cause */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFailed: (code: string) => void,
  ) {}

  enter(name: string, text: string): void {
    if (name === 'contact') this.contact = text;
    else this.reference = text;
    this.begun = true;
    this.host.requestUpdate();
  }

  /** @returns id of where the focus goes; null while an earlier call is under way */
  async send(cms: Cms): Promise<string | null> {
    if (this.state.status === 'sending') return null;
    const contact = this.contact.trim();
    const reference = this.reference.trim();
    if (contact === '') {
      this.settle({ status: 'asking', fault: 'missing' });
      return LOST_FOCUS.asking;
    }
    this.settle({ status: 'sending' });
    const outcome = await recoverLinks(cms, { contact, ...(reference === '' ? {} : { reference }) });
    const state = outcome.ok ? ({ status: 'taken' } as const) : stateAfter(outcome.failure);
    this.settle(state);
    if (state.status === 'failed') this.onFailed(state.failure.cause);
    return LOST_FOCUS[state.status];
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
