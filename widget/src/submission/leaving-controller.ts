import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MemberTracking } from '../elements/member-tracking/member-tracking.component.js';

/** What is asked of the form that may be left. */
export interface LeavableForm {
  /** Something was entered and not sent. */
  readonly unsent: boolean;
  /** The page has come back from the browser's memory; whoever sits before it now may be somebody else. */
  returned?: () => void;
}

/**
 * Asks before the page goes away with unsent answers. It listens only while there are any: a page that listens all the
 * time is not kept by the browser for coming back to.
 */
export class LeavingController implements ReactiveController {
  private asking = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly form: LeavableForm,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.handleShown);
  }

  hostUpdated(): void {
    // An update may come when the element has left the page already.
    this.ask(this.host.isConnected && this.form.unsent);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.handleShown);
    this.ask(false);
  }

  private ask(asking: boolean): void {
    if (asking === this.asking) return;
    this.asking = asking;
    if (asking) window.addEventListener('beforeunload', this.handleLeaving);
    else window.removeEventListener('beforeunload', this.handleLeaving);
  }

  private readonly handleLeaving = (event: Event): void => event.preventDefault();

  private readonly handleShown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.form.returned?.();
  };
}

/** Whether something is being written to the association where a case is followed in the place of its receipt. */
export function unsentConversation({ shadowRoot }: Element): boolean {
  return shadowRoot?.querySelector<MemberTracking>('member-tracking')?.unsent ?? false;
}
