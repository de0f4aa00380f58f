import { useCallback, useRef, useState } from 'react';

/** What was dealt with leaves its list, and another line comes under the pointer: a press in haste must not meet it. */
const HASTE_MS = 600;

/** What becomes of the line on which something is done. */
interface Effect {
  /** It leaves its list. Default: it stays. */
  leavesList?: boolean;
}

/** Whether something is being done, and the way to do it. */
export interface UnderWay {
  isUnderWay: boolean;
  /** Does it, unless something else is under way, or has taken a line out of the list only a moment ago. */
  run: (work: () => Promise<void>, effect?: Effect) => void;
}

/** One thing at a time: what is asked for while something is under way is not begun, however fast the second press. */
export function useUnderWay(): UnderWay {
  const busy = useRef(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const run = useCallback((work: () => Promise<void>, { leavesList = false }: Effect = {}) => {
    if (busy.current) return;
    busy.current = true;
    setUnderWay(true);
    const end = (): void => {
      busy.current = false;
      setUnderWay(false);
    };
    void work().finally(() => {
      if (leavesList) setTimeout(end, HASTE_MS);
      else end();
    });
  }, []);
  return { isUnderWay, run };
}
