import type { ReactiveController } from 'lit';
import type { Outcome } from '../data/outcome.js';
import { expect } from '../testing/expect.js';
import { TaskController } from './task-controller.js';
import type { TaskState } from './task-controller.js';

/** An element as a controller knows it. */
class Host {
  readonly updateComplete = Promise.resolve(true);
  private readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    // nobody does
  }
  requestUpdate(): void {
    // nothing is rendered
  }
  connect(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }
  disconnect(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}

const good = (data: string): Promise<Outcome<string>> => Promise.resolve({ ok: true, data, meta: {} });
const away = (): Promise<Outcome<string>> =>
  Promise.resolve({ ok: false, failure: { cause: 'unreachable' } });
/** Work that ends only when it is given up. */
const never = (signal: AbortSignal): Promise<Outcome<string>> =>
  new Promise((_, reject) => signal.addEventListener('abort', reject));

describe('work that takes time', () => {
  let host: Host;
  let ended: TaskState<string>[];
  let task: TaskController<string>;

  beforeEach(() => {
    host = new Host();
    ended = [];
    task = new TaskController<string>(host, (state) => ended.push(state));
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('tells what came of it, of a second try as well', async () => {
    let answer = away;
    await task.run(() => answer());
    answer = () => good('here');
    task.retry();
    await settled();
    expect(ended.map(({ status }) => status)).to.deep.equal(['error', 'complete']);
  });

  it('begins again after a move in the page, and tells that too', async () => {
    let isFirst = true;
    void task.run((signal) => (isFirst ? never(signal) : good('here')));
    host.disconnect();
    isFirst = false;
    host.connect();
    await settled();
    expect(ended).to.deep.equal([{ status: 'complete', value: 'here' }]);
  });

  it('fetches another language after all, where a move cut it short, and shows the old one meanwhile', async () => {
    await task.run(() => good('عربي'));
    let isFirst = true;
    void task.run((signal) => (isFirst ? never(signal) : good('English')), true);
    host.disconnect();
    isFirst = false;
    host.connect();
    expect(task.state).to.deep.equal({ status: 'complete', value: 'عربي' });
    await settled();
    expect(task.state).to.deep.equal({ status: 'complete', value: 'English' });
  });

  it('leaves alone what was complete before it was moved', async () => {
    let runs = 0;
    await task.run(() => good(String((runs += 1))));
    host.disconnect();
    host.connect();
    await settled();
    expect(runs).to.equal(1);
  });

  it('tells nothing of what was overtaken', async () => {
    void task.run(never);
    await task.run(() => good('newer'));
    expect(ended).to.deep.equal([{ status: 'complete', value: 'newer' }]);
  });
});
