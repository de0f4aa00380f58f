import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure, Outcome } from '../data/outcome.js';

/** Where a task stands. A failure keeps the last good value, so that a view may go on showing it. */
export type TaskState<Value> =
  | { status: 'initial' }
  | { status: 'pending' }
  | { status: 'complete'; value: Value }
  | { status: 'error'; failure: Failure };

/** What is shown in each state; none can be forgotten. */
export type TaskViews<Value, View> = {
  initial: () => View;
  pending: () => View;
  complete: (value: Value) => View;
  error: (failure: Failure) => View;
};

/**
 * Work that takes time, as a view sees it: initial, pending, complete or error. Beginning anew aborts what was under
 * way; so does leaving the page, and coming back begins it again. A complete task survives being moved in the page.
 */
export class TaskController<Value> implements ReactiveController {
  state: TaskState<Value> = { status: 'initial' };

  private work: ((signal: AbortSignal) => Promise<Outcome<Value>>) | null = null;
  private abort: AbortController | null = null;

  /** @param onEnd what comes of every run that was not overtaken, a second try and a return to the page among them */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onEnd: (state: TaskState<Value>) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Leaving the page has cut it short.
    if (this.work && this.abort?.signal.aborted) void this.run(this.work, true);
  }

  hostDisconnected(): void {
    this.abort?.abort();
  }

  /**
   * Begins the work and resolves when it has ended or was overtaken.
   * @param keep go on showing the present value while the new one is on the way (a change of language)
   */
  async run(work: (signal: AbortSignal) => Promise<Outcome<Value>>, keep = false): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.work = work;
    if (!(keep && this.state.status === 'complete')) this.settle({ status: 'pending' });
    let outcome: Outcome<Value>;
    try {
      outcome = await work(abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return;
      throw error;
    }
    if (abort.signal.aborted) return;
    this.abort = null;
    // What is shown, and perhaps filled in, is not taken away because something newer could not be had.
    const kept = keep && this.state.status === 'complete' ? this.state : null;
    this.settle(
      outcome.ok
        ? { status: 'complete', value: outcome.data }
        : (kept ?? { status: 'error', failure: outcome.failure }),
    );
    this.onEnd(this.state);
  }

  /** Forgets value and work, as if nothing had begun. */
  clear(): void {
    this.abort?.abort();
    this.abort = null;
    this.work = null;
    this.settle({ status: 'initial' });
  }

  /** Begins the last work again, after a failure. */
  retry(): void {
    if (this.work) void this.run(this.work);
  }

  render<View>(views: TaskViews<Value, View>): View {
    switch (this.state.status) {
      case 'initial':
        return views.initial();
      case 'pending':
        return views.pending();
      case 'complete':
        return views.complete(this.state.value);
      case 'error':
        return views.error(this.state.failure);
    }
  }

  private settle(state: TaskState<Value>): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
