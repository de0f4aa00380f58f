import { useCallback, useEffect, useState } from 'react';
import type { Failure, Outcome } from './staff-client.js';

/** Every view of loaded data has these three screens; `last` keeps the old one in place while the next loads. */
export type Loaded<Data, Meta extends object = object> =
  | { state: 'loading'; last: { data: Data; meta: Meta } | null }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; data: Data; meta: Meta };

/**
 * Loads on arrival, whenever `load` becomes another function (wrap it in `useCallback`), and on `reload`.
 * An answer that comes after the next question is dropped.
 */
export function useLoaded<Data, Meta extends object>(
  load: () => Promise<Outcome<Data, Meta>>,
): { loaded: Loaded<Data, Meta>; reload: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{
    load: typeof load;
    attempt: number;
    outcome: Outcome<Data, Meta>;
  } | null>(null);

  useEffect(() => {
    let wanted = true;
    void load().then((outcome) => {
      if (wanted) setSettled({ load, attempt, outcome });
    });
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  if (settled?.load !== load || settled.attempt !== attempt) {
    return { loaded: { state: 'loading', last: settled?.outcome.ok ? settled.outcome : null }, reload };
  }
  const { outcome } = settled;
  if (!outcome.ok) return { loaded: { state: 'failed', failure: outcome.failure }, reload };
  return { loaded: { state: 'ready', data: outcome.data, meta: outcome.meta }, reload };
}
