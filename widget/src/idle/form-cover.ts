import type { DraftController } from '../draft/draft-controller.js';
import { IdleCover } from './idle-cover.js';
import type { Covered } from './idle-cover.js';

/** A form with drafts, and its receipt, as far as their cover needs to know. */
export interface CoveredForm extends Pick<Covered, 'isPersonal' | 'words' | 'onAfresh'> {
  isSending: () => boolean;
  drafts: Pick<DraftController, 'keeper' | 'clear'>;
  /** As `onAfresh`, and what was entered is wanted no longer. */
  onErase: () => void;
}

/**
 * The cover of a form and of its receipt. Where nobody comes back at all, what a draft would keep is offered from then
 * on, as on a return; a form that no draft can be made of stays covered.
 */
export function coverOf(
  host: ConstructorParameters<typeof IdleCover>[0] & { readonly unsent: boolean },
  { isPersonal, words, isSending, drafts, onAfresh, onErase }: CoveredForm,
): IdleCover {
  return new IdleCover(host, {
    isPersonal,
    words,
    isSending,
    onAfresh: () => {
      if (host.unsent) drafts.clear();
      onErase();
    },
    onForget: () => {
      if (host.unsent && !drafts.keeper?.putAway()) return false;
      onAfresh();
      return true;
    },
  });
}
