/** What is needed of the process. */
export interface Signalled {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const satisfies readonly NodeJS.Signals[];
/** npm and a terminal hand one wish to end on twice, at once. */
const SAME_WISH_MS = 1_000;
/** Whatever hangs, the process is gone by then. */
const PATIENCE_MS = 30_000;

/**
 * Strapi ends on the first signal and pays no heed to later ones. Here a second one ends the process at once, and so
 * does half a minute after the first.
 * @param now milliseconds of any clock that only goes forward
 * @returns takes it back, unless the end has begun
 */
export function endOnSecondSignal(target: Signalled, now: () => number): () => void {
  let first: number | undefined;
  const heed = (): void => {
    if (first === undefined) {
      first = now();
      setTimeout(() => target.exit(1), PATIENCE_MS).unref();
    } else if (now() - first >= SAME_WISH_MS) target.exit(1);
  };
  for (const signal of SIGNALS) target.on(signal, heed);
  return () => {
    if (first !== undefined) return;
    for (const signal of SIGNALS) target.off(signal, heed);
  };
}
