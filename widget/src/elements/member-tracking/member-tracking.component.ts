import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TaskController } from '../../async/task-controller.js';
import type { TaskState } from '../../async/task-controller.js';
import type { Cms } from '../../data/cms.js';
import type { Failure, FailureCause } from '../../data/outcome.js';
import { readTracking } from '../../data/tracking.js';
import { FIRST_FIELDS } from '../../fields/field-loaders.js';
import { MemberTextareaField } from '../../fields/textarea-field/textarea-field.component.js';
import { LanguageController } from '../../language/language-controller.js';
import { heading } from '../../look/heading.js';
import { skeleton, skeletonStyles } from '../../look/skeleton.js';
import { addressOnPage } from '../../navigation/address-on-page.js';
import { FragmentWatch } from '../../navigation/fragment-watch.js';
import { LeavingQuestion } from '../../navigation/leaving-question.js';
import { trackingLinkOf, withoutLink } from '../../navigation/secret-link.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import { LeavingController } from '../../submission/leaving-controller.js';
import { MemberElement } from '../member-element.js';
import { ACTION_FAILED_ID, ACTION_ID, chooseId, FILES_OF_ACTION } from './action-view.js';
import type { ActionView } from './action-view.js';
import { BackForwardStore } from './back-forward-store.js';
import { CaseActions } from './case-actions.js';
import { caseCover } from './case-cover.js';
import { CaseFileOpening } from './case-file-opening.js';
import { CasePrinting } from './case-printing.js';
import { casePage } from './case-page.js';
import { CaseRating } from './case-rating.js';
import { CASE_ID } from './case-view.js';
import { CorrectionReading } from './correction-reading.js';
import { isSameLink, linksToFollow } from './followed-links.js';
import { filesBesideWords } from './files-beside-words.js';
import { KEPT_ID, KeptWords } from './kept-words.js';
import { LookUp } from './look-up.js';
import { lookupView, UNKNOWN_ID } from './lookup-view.js';
import { LOST_CONTACT_ID, LostLink } from './lost-link.js';
import { lostLinkView } from './lost-link-view.js';
import { trackingStyles } from './member-tracking.styles.js';
import { nameOf, statusOf, TRACKING_TABLES } from './tracking-words.js';
import type { TrackingLanguage, TrackingTables } from './tracking-words.js';

/**
 * One case as its applicant sees it: where it stands, what comes next and when, what happened, and what can be done.
 * Found by the link in the fragment (`#ms/track/<reference>/<token>`) or by reference and link code. The token stands
 * in the fragment and in the body of calls, nowhere else.
 * @summary Look-up, status, timeline, messages, actions.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The first view stands.
 * @event member-rated - A rating was received.
 * @event member-error - Something failed; `detail.code` says what.
 * @csspart several - The requests that one link opens.
 * @csspart status - Where the case stands.
 * @csspart next - What happens next.
 * @csspart window - When the committee's answer comes.
 * @csspart words - What staff wrote.
 * @csspart timeline - What has happened.
 * @csspart messages - What was written back and forth.
 * @csspart actions - What can be done now.
 * @csspart kept - What was written and could not be sent.
 * @csspart privacy - The applicant's own data and consents.
 * @csspart lost - For whoever lost their link.
 * @csspart cover - What stands over it while nobody is there.
 */
export class MemberTracking extends MemberElement<TrackingTables> {
  static override styles = [...MemberElement.styles, skeletonStyles, trackingStyles];

  static override fields = {
    ...FIRST_FIELDS,
    'member-textarea-field': MemberTextareaField,
  };

  /** Reference of the case to show, together with `token`; without them the fragment is read. */
  @property({ attribute: false }) reference: string | null = null;

  /** Token of the tracking link. Never an attribute: attributes are in the page's markup. */
  @property({ attribute: false }) token: string | null = null;

  protected override readonly language = new LanguageController<TrackingTables>(
    this,
    TRACKING_TABLES,
    (language) => this.handleLanguage(language),
    {},
    () => import('../../language/sentences.js'),
  );

  private readonly handleFailed = (code: string): void => this.emit('member-error', { code });
  private readonly tracking = new TaskController<Tracking>(this, (state) => void this.handleRead(state));
  private readonly correction = new CorrectionReading(this, this.handleFailed);
  private readonly besideWords = filesBesideWords(this, this.handleFailed);

  private readonly actions = new CaseActions(this, {
    onTaken: (tracking) => void this.show(tracking),
    onConflict: (present) => void this.read(true, present),
    onFailed: this.handleFailed,
  });
  private readonly lost = new LostLink(this, this.handleFailed);
  private readonly file = new CaseFileOpening(this, this.handleFailed);
  private readonly rating = new CaseRating(this, this.handleFailed, async () => {
    await this.read(true);
    if (this.link) await this.focusOn(KEPT_ID); // in the place of the rating
  });
  private readonly kept = new KeptWords(this, this.actions, this.rating, this.correction);
  private readonly printing = new CasePrinting(this, this.handleFailed);
  /** Back from the store the case is read anew, never shown as it was. */
  private readonly store = new BackForwardStore(this, () => void (this.link && this.read(false)));

  protected readonly cover = caseCover(this, {
    isPersonal: () => this.link !== null || this.unsent,
    words: () => this.language.current?.words.tracking.away ?? null,
    onShown: () => void this.read(true),
    onLeave: () => this.leaveCase(),
  });

  protected readonly leaving = new LeavingController(this, this);
  private readonly question = new LeavingQuestion(this);

  /** What opens the case; null while nobody has said. */
  private link: TrackingLink | null = null;
  /** Every case that the link opens, and what those that were read are called. */
  private links: readonly TrackingLink[] = [];
  private names = new Map<string, string>();
  private openedAt = Date.now();
  /** The case could not be read the last time; what was read before stays in view. */
  @state() private unread: Failure | null = null;
  private readonly lookup = new LookUp(this);
  protected readonly fragment = new FragmentWatch(this, (change) => {
    const link = trackingLinkOf(window.location.hash);
    if (this.reference || !link || isSameLink(link, this.link)) return;
    this.question.beforeFollowing(this.kept.leftFor(link), change, () => this.follow());
  });
  /** Read out politely; text only. */
  @state() private spoken = '';

  /** Something was written for the case that has not been sent: a page with a navigation of its own may ask. */
  get unsent(): boolean {
    return this.kept.unsent;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('reference') || changed.has('token'))) this.follow();
  }

  private handleLanguage(language: TrackingLanguage): void {
    const { cms } = this;
    const { state: reading } = this.tracking;
    if (reading.status === 'initial') this.follow();
    else if (reading.status === 'complete' && cms) this.correction.begin(cms, reading.value, language);
  }

  /** Takes up the case that the properties or the fragment name. */
  private follow(): void {
    const found = linksToFollow(this);
    if (!found || isSameLink(found.first, this.link)) return;
    this.links = found.all;
    void this.open(found.first);
  }

  /** Shows a case; what was typed or read for another is let go. */
  private async open(link: TrackingLink): Promise<void> {
    this.link = link;
    this.kept.show(link);
    this.openedAt = Date.now();
    for (const kept of [this.actions, this.file]) kept.forget();
    this.correction.clear();
    await this.read(false);
  }

  /** Shows the case that the person asked for, and takes focus along. */
  private async goTo(link: TrackingLink): Promise<void> {
    await this.open(link);
    if (this.link === link && this.tracking.state.status === 'complete') await this.focusOn(CASE_ID);
  }

  /** @param known the case as it stands, where it was told already; `keep`: it stays in view until it is there anew */
  private async read(keep: boolean, known: Tracking | null = null): Promise<void> {
    const { cms, link, tracking } = this;
    if (!cms || !link) return;
    this.unread = null;
    await tracking.run(async (signal) => {
      const outcome = known
        ? ({ ok: true, data: known, meta: {} } as const)
        : await readTracking(cms, link, signal);
      if (!outcome.ok && !signal.aborted) this.unread = outcome.failure;
      return outcome;
    }, keep);
  }

  /** Also where the page moved the element while it read, and it read again. */
  private async handleRead(reading: TaskState<Tracking>): Promise<void> {
    const { cms, link, unread } = this;
    if (unread) await this.handleFailure(unread.cause, reading);
    if (reading.status !== 'complete' || unread || !cms || !link) return;
    this.lookup.found();
    const { current } = this.language;
    this.kept.take(link, reading.value, current);
    if (current) this.names.set(link.reference, nameOf(reading.value, current));
    if (current) this.correction.begin(cms, reading.value, current);
    this.printing.prepare();
    this.rating.fetch(reading.value);
    if (this.actions.state.status === 'conflict') await this.focusOn(ACTION_FAILED_ID);
  }

  /** Unknown reference, wrong code and what cannot be one are all the same to whoever asks. */
  private async handleFailure(cause: FailureCause, reading: TaskState<Tracking>): Promise<void> {
    // What has been read once has a reference and a code that can be: whatever else is refused, it may stay in view.
    if (cause !== 'notFound' && (cause !== 'refused' || reading.status === 'complete')) {
      this.handleFailed(cause);
      return;
    }
    const { current } = this.language;
    this.lookup.missed(this.link?.reference ?? '', this.cms, current?.locale);
    this.kept.take(this.link, null, current);
    this.forget();
    await this.focusOn(UNKNOWN_ID);
  }

  private forget(): void {
    this.link = null;
    this.unread = null;
    for (const kept of [this.tracking, this.correction]) kept.clear();
    for (const kept of [this.actions, this.file]) kept.forget();
  }

  /** Whoever leaves a case leaves no token behind in the address. */
  private leaveCase(): void {
    const { hash } = window.location;
    if (trackingLinkOf(hash)) history.replaceState(history.state, '', addressOnPage(withoutLink(hash)));
    this.links = [];
    this.lookup.begin();
    this.kept.remove();
    this.forget();
    void this.focusOn('lookup-reference');
  }

  /** An action was taken: the case as it stands after it. */
  private async show(tracking: Tracking): Promise<void> {
    const { state: acting } = this.actions;
    const { words } = this.language.current ?? {};
    if (acting.status === 'done' && words) this.spoken = words.tracking.action[acting.action].done;
    await this.read(true, tracking);
    await this.focusOn(CASE_ID);
  }

  private async refresh(): Promise<void> {
    // What is said once more is heard once more.
    this.spoken = '';
    await this.read(true);
    const { state: reading } = this.tracking;
    const { current } = this.language;
    if (this.unread || reading.status !== 'complete' || !current) return;
    const status = statusOf(reading.value, current);
    this.spoken = current.say(current.words.tracking.refreshed, { status });
  }

  private readonly handleFind = (): void => {
    const found = this.lookup.find();
    void (typeof found === 'string' ? this.focusOn(found) : this.goTo(found));
  };

  private async send(): Promise<void> {
    const { cms, link, actions } = this;
    if (!cms || !link) return;
    this.spoken = '';
    const { state: reading } = this.tracking;
    const stands = reading.status === 'complete' ? (reading.value.correction?.answers ?? {}) : {};
    await actions.send(cms, link, { openedAt: this.openedAt, stands });
    const { status } = actions.state;
    if (status === 'failed' || status === 'unfinished') await this.focusOn(ACTION_FAILED_ID);
    if (status === 'missing') await this.focusOn('field-words');
  }

  private async recover(): Promise<void> {
    const { cms, lost } = this;
    const id = cms && (await lost.send(cms));
    if (id) await this.focusOn(id);
  }

  private renderLookup(language: TrackingLanguage): unknown {
    const { lookup, lost, headingLevel: level } = this;
    const lostLink = {
      ...{ lost, open: lookup.unknown },
      onSend: () => void this.recover(),
      onAgain: () => void this.focusOn(LOST_CONTACT_ID),
    };
    const kept = this.kept.view(language, language.words.tracking.keptLead);
    const view = { lookup, kept, lost: lostLinkView(lostLink, language, level + 1) };
    return lookupView({ ...view, onFind: this.handleFind }, language, level);
  }

  private renderCase(tracking: Tracking, language: TrackingLanguage): unknown {
    const { cms, link, links, names, file, actions, correction, headingLevel: level } = this;
    const view: ActionView = {
      tracking,
      actions,
      correction,
      lateFiles: this.besideWords.view(language),
      kept: this.kept.view(language),
      onChoose: (action, purpose) => {
        const left = chooseId(actions.open, actions.purpose);
        actions.choose(action, purpose);
        if (action && FILES_OF_ACTION[action]) void this.besideWords.fetch();
        void this.focusOn(action ? ACTION_ID : left);
      },
      onSend: () => void this.send(),
      filesOf: (action) => (cms && link ? actions.filesOf(action, cms, link) : null),
    };
    return casePage(
      {
        view,
        opening: file.of(cms, link),
        several: {
          links,
          names,
          current: link,
          onChoose: (chosen) => chosen !== link && this.question.before(this, () => void this.goTo(chosen)),
        },
        rating: this.rating.view(tracking, cms, link, language, level + 1),
        print: this.printing.view(tracking, language),
        unread: this.unread,
        onRefresh: () => void this.refresh(),
        onAnother: () => this.question.before(this, () => this.leaveCase()),
      },
      language,
      level,
    );
  }

  protected override renderView(language: TrackingLanguage, cms: Cms): unknown {
    const { words } = language;
    if (this.store.holdsPage) return nothing;
    return html`${this.tracking.render({
        initial: () => this.renderLookup(language),
        pending: () =>
          html`${heading(this.headingLevel, 'title', words.tracking.title)} ${skeleton(words.common.loading)}`,
        complete: (tracking) => this.renderCase(tracking, language),
        error: (failure) => this.renderFailure(failure, language, cms, () => void this.read(false)),
      })}
      ${this.question.view(() => words.tracking.leaving)}
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }

  protected override updated(): void {
    if (this.language.current && this.tracking.state.status !== 'pending') this.announceReady();
  }
}
