import { APPLICANT_ACTIONS } from '@member-services/contract/forms';
import type { ApplicantAction, Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { TrackingLink } from '../../navigation/secret-link.js';
import { FILES_OF_ACTION } from './action-view.js';
import type { CaseActions } from './case-actions.js';
import type { CaseRating } from './case-rating.js';
import type { CorrectionReading } from './correction-reading.js';
import { textsInFields, textsOf } from './kept-texts.js';
import type { KeptText } from './kept-texts.js';
import type { TrackingLanguage } from './tracking-words.js';

/** What was entered for one case and could not be sent: it stays in view until the person removes it. */
interface Kept {
  reference: string;
  texts: readonly KeptText[];
  /** Actions with which files go now that had been brought for another. */
  heirs: readonly ApplicantAction[];
}

/** Id of what is kept, for `focusOn`. */
export const KEPT_ID = 'kept';

/** Keeps in view what was entered for a case and has no form to stand in any more, until the person removes it. */
export class KeptWords {
  private kept: Kept | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly actions: CaseActions,
    private readonly rating: Pick<CaseRating, 'unsent' | 'entered'>,
    private readonly correction: Pick<CorrectionReading, 'fields'>,
  ) {}

  /** Something was entered that has not been sent, in a form or without one. */
  get unsent(): boolean {
    return Boolean(this.kept?.texts.length) || this.isBegun;
  }

  /** What following a link would lose: what is kept for the same case stays beside it. */
  leftFor({ reference }: TrackingLink): { unsent: boolean } {
    return { unsent: reference === this.kept?.reference ? this.isBegun : this.unsent };
  }

  /** Another case is shown: what is kept for the one before goes. */
  show({ reference }: TrackingLink): void {
    if (this.kept?.reference !== reference) this.remove();
  }

  /**
   * Takes what was entered for what the case does not offer any more. Files that another action takes under the same
   * name stay with that one.
   * @param tracking the case as it stands; null where it cannot be opened, and nothing is offered
   */
  take(link: TrackingLink | null, tracking: Tracking | null, language: TrackingLanguage | null): void {
    if (!link || !language) return;
    const rating = tracking?.rating ? [] : this.rating.entered;
    const { texts, heirs } =
      tracking && this.actions.isSending ? NOTHING : this.takeActions(tracking, language);
    if (rating.length + texts.length + heirs.length === 0) return;
    this.kept = {
      reference: link.reference,
      texts: [...(this.kept?.texts ?? []), ...rating, ...texts],
      heirs: [...new Set([...(this.kept?.heirs ?? []), ...heirs])],
    };
    this.host.requestUpdate();
  }

  remove(): void {
    this.kept = null;
    this.host.requestUpdate();
  }

  /** @param lead why it could not be sent, where nothing else says so */
  view(language: TrackingLanguage, lead = ''): unknown {
    const { kept, actions } = this;
    const heirs = kept?.heirs.filter((heir) => actions.fileNamesOf(heir).length > 0) ?? [];
    return html`${heirs.map((heir) => filesStay(heir, actions.fileNamesOf(heir), language))}
    ${kept?.texts.length ? textsView(kept.texts, language, () => this.remove(), lead) : nothing}`;
  }

  private takeActions(tracking: Tracking | null, language: TrackingLanguage): Omit<Kept, 'reference'> {
    const { actions, correction } = this;
    const isGone = (action: ApplicantAction) => !tracking?.actions.includes(action);
    const heirs: ApplicantAction[] = [];
    const texts: KeptText[] = [];
    for (const action of APPLICANT_ACTIONS.filter((one) => isGone(one) && actions.hasBegun(one))) {
      const heir = actions.fileNamesOf(action).length > 0 ? heirOf(action, tracking, actions) : undefined;
      if (heir) {
        actions.handOver(action, heir);
        heirs.push(heir);
      }
      texts.push(...textsOf(action, actions, correction.fields, language));
      actions.letGoOf(action);
    }
    const asked = tracking?.correction?.fields;
    if (asked && !isGone('supplyCorrection')) {
      const isAskedNoMore = (field: string) => !asked.includes(field);
      texts.push(...textsInFields(isAskedNoMore, actions, correction.fields, language));
      actions.letGoOfFields(isAskedNoMore);
    }
    return { texts, heirs };
  }

  private get isBegun(): boolean {
    return this.actions.isBegun || this.rating.unsent;
  }
}

const NOTHING = { texts: [], heirs: [] } as const;

/** An action that takes the same files and has none of its own: those of one action are all of one secret. */
function heirOf(
  action: ApplicantAction,
  tracking: Tracking | null,
  actions: CaseActions,
): ApplicantAction | undefined {
  const field = FILES_OF_ACTION[action];
  return APPLICANT_ACTIONS.find(
    (one) =>
      field !== undefined &&
      tracking?.actions.includes(one) &&
      FILES_OF_ACTION[one] === field &&
      actions.fileNamesOf(one).length === 0,
  );
}

/** Nothing has to be chosen again, and where it stands now. */
function filesStay(
  heir: ApplicantAction,
  names: readonly string[],
  { words, say }: TrackingLanguage,
): unknown {
  return html`<div class="panel tint stack tight kept-files">
    <p>${say(words.tracking.files.stay, { action: words.tracking.action[heir].button })}</p>
    <ul>
      ${names.map((name) => html`<li><bdi>${name}</bdi></li>`)}
    </ul>
  </div>`;
}

/** It can be copied from here, and is removed by whoever needs it no longer. */
function textsView(
  texts: readonly KeptText[],
  { words }: TrackingLanguage,
  onRemove: () => void,
  lead: string,
): unknown {
  return html`<section class="panel stack" part="kept" id=${KEPT_ID} tabindex="-1">
    <p><strong>${words.tracking.keptWords}</strong></p>
    ${lead ? html`<p>${lead}</p>` : nothing}
    ${texts.map(
      ({ label, text }) =>
        html`<label class="stack tight">
          <span>${label || words.tracking.keptWords}</span>
          <textarea
            class="kept"
            rows=${text.length > 60 ? 5 : 2}
            readonly
            dir="auto"
            .value=${text}
          ></textarea>
        </label>`,
    )}
    <div class="buttons">
      <button class="link-button" type="button" @click=${onRemove}>${words.tracking.keptRemove}</button>
    </div>
  </section>`;
}
