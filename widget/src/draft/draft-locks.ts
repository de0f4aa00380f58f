const NAME = 'member-services:draft:';

/**
 * Which drafts are open in a tab right now, by the browser's own locks, which end with the tab. Where the page is no
 * secure context there are none: then whoever writes sees that another has written.
 */
export class DraftLocks {
  private release: () => void = () => undefined;
  private waiting: AbortController | null = null;

  /** @param locks null where the browser has none */
  constructor(private readonly locks: LockManager | null = browserLocks()) {}

  /** Ids of the drafts that are open somewhere. */
  async held(): Promise<string[]> {
    const { held = [] } = (await this.locks?.query().catch(() => null)) ?? {};
    return held.flatMap(({ name = '' }) => (name.startsWith(NAME) ? [name.slice(NAME.length)] : []));
  }

  /** Marks one as open here, instead of the one before. */
  hold(id: string): void {
    this.letGo();
    const waiting = new AbortController();
    this.waiting = waiting;
    this.locks
      ?.request(NAME + id, { signal: waiting.signal }, () => new Promise<void>((end) => (this.release = end)))
      .catch(() => undefined); // given up before it was had: the page or the element goes away
  }

  letGo(): void {
    this.waiting?.abort();
    this.release();
    this.release = () => undefined;
  }
}

function browserLocks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}
