import { useCallback, useRef, useState } from 'react';

/** What was dealt with leaves its list, and another line comes under the pointer: a press in haste must not meet it. */
const HASTE_MS = 600;

/** Whether something is being done, and the way to do it. */
export interface UnderWay {
  isUnderWay: boolean;
  /** Does it, unless something else is under way or was a moment ago. */
  run: (work: () => Promise<void>) => void;
}

/** One thing at a time: what is asked for while something is under way is not begun, however fast the second press. */
export function useUnderWay(): UnderWay {
  const busy = useRef(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const run = useCallback((work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setUnderWay(true);
    void work().finally(() => {
      setTimeout(() => {
        busy.current = false;
        setUnderWay(false);
      }, HASTE_MS);
    });
  }, []);
  return { isUnderWay, run };
}
