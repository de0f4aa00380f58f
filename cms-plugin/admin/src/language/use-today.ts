import { civilDayOf } from '@member-services/contract/forms';
import { useState } from 'react';

/** Milliseconds UTC of the moment when the component first appeared; what it shows does not jump while it is read. */
export function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}

/** The civil day in Riyadh, `YYYY-MM-DD`. */
export function useToday(): string {
  return civilDayOf(useNow());
}
