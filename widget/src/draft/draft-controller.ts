import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause } from '../async/pause.js';
import { whenIdle } from '../async/when-idle.js';
import type { Language } from '../language/language.js';
import type { FillingWords } from '../language/messages/filling.js';
import type { Draft } from './draft.js';
import type { DraftKeeper, OpenForm } from './draft-keeper.js';
import { mayHoldDraft } from './draft-place.js';
import type * as draftsModule from './drafts.js';
import type { Differences } from './resumed-form.js';
import type { GivenUp } from './taking-back.js';
import type * as resumingModule from './resuming.js';
import type { Keeping } from './keeping.js';

export type DraftsCode = typeof draftsModule;
export type ResumingCode = typeof resumingModule;

type DraftLanguage = Language<{ filling: FillingWords | null }>;

/** What a form does with its drafts. */
export interface DraftedForm {
  /** What the form needs before it can go on with what was left. */
  prepare?: () => Promise<unknown>;
  /** The person goes on with what was left. */
  onResume: (draft: Draft, code: ResumingCode) => void;
  /** The person wants an empty form. */
  onClear: () => void;
  /** Moves focus to the element with this id; null: to the beginning of the form. */
  onFocus: (id: string | null) => void;
}

/**
 * An element's drafts. What keeps them follows behind the first field; only where this browser may hold one the form
 * waits for it, so that nothing is shown and then taken away.
 */
export class DraftController implements ReactiveController {
  /** Null until it has arrived, and where it cannot be loaded: then the form does without. */
  keeper: DraftKeeper | null = null;
  code: DraftsCode | null = null;
  /** What goes on with a form; comes with the first that was left or has changed. */
  private resuming: ResumingCode | null = null;
  /** A draft may be here; it is being looked for. */
  looking = false;

  /** Address of the CMS, and the form that stands. */
  begun: string | null = null;

  /** The person is being asked whether all that is kept shall go. */
  private clearing = false;

  /**
   * @param read the form as it stands; null while there is nothing to keep
   * @param form what the form does when the person has chosen
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly read: () => OpenForm | null,
    private readonly form: DraftedForm,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.handleLeaving);
    document.addEventListener('visibilitychange', this.handleLeaving);
    this.keeper?.reopen();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.handleLeaving);
    document.removeEventListener('visibilitychange', this.handleLeaving);
    this.keeper?.close();
  }

  /** The form of one service (or `inquiry`) stands; the same again changes nothing. */
  begin(address: string, form: string): void {
    const place = `${address} ${form}`;
    if (this.begun === place) return;
    this.begun = place;
    this.keeper?.close();
    this.keeper = null;
    this.looking = mayHoldDraft(address, form);
    if (this.looking) void this.open(place, address, form);
    else whenIdle(() => void this.open(place, address, form));
  }

  /** The code of drafts, also before its turn; null where it cannot be had. */
  async fetchCode(): Promise<DraftsCode | null> {
    return (this.code ??= await inTime(import('./drafts.js')));
  }

  /** As above, of what goes on with a form that was left or has changed. */
  async fetchResuming(): Promise<ResumingCode | null> {
    return (this.resuming ??= await inTime(import('./resuming.js')));
  }

  /** What the device keeps of the form as it stands. */
  get keeping(): Keeping {
    return this.keeper?.keeping ?? 'nothing';
  }

  /** Something was entered. */
  touch(): void {
    this.keeper?.touch();
  }

  /** What was kept is deleted: it was sent, or the person wants it gone. */
  clear(): void {
    this.keeper?.clear();
  }

  /** The files of a form that is wanted no longer go at the CMS as well. */
  takeBack(form: GivenUp): void {
    void this.fetchResuming().then((code) => code?.takeBack(this, form));
  }

  /** What an earlier visit left, in the form's place, until the person has chosen; null where there is nothing. */
  offerView(language: DraftLanguage, level: number): unknown {
    const { keeper } = this;
    const offer = keeper?.offer;
    const code = offer && this.resumingNow();
    if (!offer || !code) return null;
    return code.draftOffer(offer, language, level, {
      onResume: () => void this.goOn(keeper, offer, code),
      onAfresh: () => {
        keeper.refuse(offer);
        this.takeBack(offer);
        this.form.onFocus(null);
      },
    });
  }

  /** What is said of a form that was gone on with, or that has changed. */
  changedView(differences: Differences | null, language: DraftLanguage): unknown {
    return differences && this.resumingNow()?.changedForm(differences, language);
  }

  /**
   * What becomes of what is written, below the form.
   * @param sending it is on its way: nobody can take it back by emptying the form
   */
  noteView(language: DraftLanguage, begun: boolean, sending: boolean): unknown {
    const { keeper, code, clearing } = this;
    if (!keeper || !code) return nothing;
    return code.draftNote(
      { keeper, begun, sending, clearing, onAskClear: this.handleAskClear, onClear: this.handleClear },
      language,
    );
  }

  private readonly handleAskClear = (asking: boolean): void => {
    this.clearing = asking;
    this.host.requestUpdate();
    this.form.onFocus(asking ? 'clear-yes' : 'clear-draft');
  };

  private readonly handleClear = (): void => {
    this.clearing = false;
    this.clear();
    this.form.onClear();
  };

  /** Meanwhile no form stands there in which something could be typed that the draft would replace. */
  private async goOn(keeper: DraftKeeper, offer: Draft, code: ResumingCode): Promise<void> {
    this.looking = true;
    this.host.requestUpdate();
    await this.form.prepare?.();
    if (this.keeper !== keeper) return; // another form stands by now
    this.looking = false;
    this.form.onResume(keeper.resume(offer), code);
  }

  private async open(place: string, address: string, form: string): Promise<void> {
    const offering = this.looking ? this.fetchResuming().then(Boolean) : Promise.resolve(true);
    const [code, mayOffer] = await Promise.all([this.fetchCode(), offering]);
    if (this.begun !== place) return; // another form stands by now
    // What cannot be offered must neither be written over nor take the place of what is typed meanwhile.
    const onChange = () => this.host.requestUpdate();
    const keeper = code && mayOffer ? code.openKeeper(address, form, this.read, onChange) : null;
    this.keeper = keeper;
    await keeper?.open();
    if (this.keeper !== keeper) return;
    this.looking = false;
    if (this.host.isConnected) keeper?.touch();
    else keeper?.close(); // it has left the page meanwhile; what it holds is kept, and may be offered elsewhere
    this.host.requestUpdate();
  }

  private resumingNow(): ResumingCode | null {
    if (!this.resuming) void this.fetchResuming().then((code) => code && this.host.requestUpdate());
    return this.resuming;
  }

  /** A page that goes away may not be hidden yet. */
  private readonly handleLeaving = ({ type }: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.keeper?.flush();
  };
}

/** How long a form waits for what keeps its drafts, in milliseconds; then it does without. */
const WAIT_MS = 15_000;

const inTime = <Code>(code: Promise<Code>): Promise<Code | null> =>
  Promise.race([code.catch(() => null), pause(WAIT_MS).then(() => null)]);
