import { useCallback, useRef, useState } from 'react';

/** One thing at a time: what is asked for while something is under way is not begun, however fast the second press. */
export function useUnderWay(): {
  isUnderWay: boolean;
  run: (work: () => Promise<void>) => void;
} {
  const busy = useRef(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const run = useCallback((work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setUnderWay(true);
    void work().finally(() => {
      busy.current = false;
      setUnderWay(false);
    });
  }, []);
  return { isUnderWay, run };
}
