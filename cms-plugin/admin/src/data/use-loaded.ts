import { useCallback, useEffect, useState } from 'react';
import { answered, shownFor, type Answered, type Loaded } from './loaded.js';
import type { Outcome } from './staff-client.js';

/**
 * Loads on arrival, whenever `load` becomes another function (wrap it in `useCallback`), and on `reload`.
 * An answer that comes after the next question is dropped.
 */
export function useLoaded<Data, Meta extends object>(
  load: () => Promise<Outcome<Data, Meta>>,
): { loaded: Loaded<Data, Meta>; reload: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<Answered<Data, Meta> | null>(null);

  useEffect(() => {
    let wanted = true;
    void load().then((outcome) => {
      if (wanted) setLast((before) => answered(before, { load, attempt }, outcome));
    });
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { loaded: shownFor({ load, attempt }, last), reload };
}
