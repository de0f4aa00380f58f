import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where an entry of the session history stands among the steps of one form. */
interface Entry {
  form: string;
  step: string;
  depth: number;
}

const KEY = 'memberServicesStep';

/**
 * Steps of a form as entries of the session history, so that a phone's Back key goes to the step before. The address
 * stays as it is, and what the page keeps in its entries stays in them. Only for the element that owns the fragment.
 */
export class StepHistory implements ReactiveController {
  private readonly form = crypto.getRandomValues(new Uint32Array(2)).join('-');
  /** The steps of the entries up to here. */
  private trail: string[] = [];
  private depth = 0;
  /** What the page wants of the browser's own scrolling; null while no step stands in the history. */
  private restoration: ScrollRestoration | null = null;

  /** @param onStep the person went to an entry of this step */
  constructor(
    host: ReactiveControllerHost,
    private readonly onStep: (step: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.handlePop);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.handlePop);
    this.release();
  }

  /** The form has gone from one step to another. Going back goes back in the history as well. */
  moved(from: string, to: string): void {
    if (from === to) return;
    if (this.trail.length === 0) {
      this.trail = [from];
      // Focus leads to the heading of a step; where its entry was once scrolled to would lead away from it.
      this.restoration ??= history.scrollRestoration;
      history.scrollRestoration = 'manual';
      history.replaceState(this.stateOf(from, 0), '');
    }
    // An entry that a link of the page has pushed meanwhile is none of ours; back from there leads to where we are.
    if (this.trail[this.depth - 1] === to && entryIn(history.state)?.form === this.form) {
      this.depth -= 1;
      history.back();
      return;
    }
    this.depth += 1;
    this.trail = [...this.trail.slice(0, this.depth), to];
    history.pushState(this.stateOf(to, this.depth), '');
  }

  /** The form is over: its steps are left behind, so that Back leads out of it. */
  end(): void {
    if (this.depth > 0) history.go(-this.depth);
    this.depth = 0;
    this.trail = [];
  }

  /** The browser scrolls again as the page wants it to. */
  private release(): void {
    if (this.restoration) history.scrollRestoration = this.restoration;
    this.restoration = null;
  }

  private stateOf(step: string, depth: number): object {
    const others: unknown = history.state;
    const entry: Entry = { form: this.form, step, depth };
    return { ...(typeof others === 'object' ? others : {}), [KEY]: entry };
  }

  private readonly handlePop = ({ state }: PopStateEvent): void => {
    const entry = entryIn(state);
    if (entry?.form !== this.form) return;
    // Entries ahead of a form that is over lead nowhere.
    if (this.trail.length === 0) {
      this.release();
      return;
    }
    this.depth = entry.depth;
    this.onStep(entry.step);
  };
}

function entryIn(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !(KEY in state)) return null;
  return state[KEY] as Entry;
}
