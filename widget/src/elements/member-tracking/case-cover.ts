import { IdleCover } from '../../idle/idle-cover.js';
import type { Covered } from '../../idle/idle-cover.js';

/** A page of a case, as far as its cover needs to know. */
export interface CoveredCase extends Pick<Covered, 'isPersonal' | 'words'> {
  /** Reads the case again: it may stand elsewhere by now. */
  onShown: () => void;
  /** Leaves the case. */
  onLeave: () => void;
}

/** The cover of a case that is followed. What was written for it and not sent keeps the page from leaving it. */
export function caseCover(
  host: ConstructorParameters<typeof IdleCover>[0] & { readonly unsent: boolean },
  { isPersonal, words, onShown, onLeave }: CoveredCase,
): IdleCover {
  return new IdleCover(host, {
    ...{ isPersonal, words, onShown },
    onAfresh: onLeave,
    onForget: () => {
      if (host.unsent) return false;
      onLeave();
      return true;
    },
  });
}
