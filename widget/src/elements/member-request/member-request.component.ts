import type { ServiceCard } from '@member-services/contract/forms';
import { adoptStyles, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { FirstDrawing } from '../../async/first-drawing.js';
import { whenIdle } from '../../async/when-idle.js';
import type { Cms } from '../../data/cms.js';
import { readService } from '../../data/service.js';
import { DraftController } from '../../draft/draft-controller.js';
import type { ResumingCode } from '../../draft/draft-controller.js';
import type { OpenForm } from '../../draft/draft-keeper.js';
import type { Draft } from '../../draft/draft.js';
import type { Keeping } from '../../draft/keeping.js';
import { FIRST_FIELDS } from '../../fields/field-loaders.js';
import { LanguageController } from '../../language/language-controller.js';
import type { Language } from '../../language/language.js';
import type { StepHistory } from '../../navigation/step-history.js';
import { isBegun } from '../../submission/filled-form.js';
import { HELP_ID, helpPanel } from '../../submission/help-panel.js';
import { LeavingController, unsentConversation } from '../../submission/leaving-controller.js';
import { focusField } from '../../submission/problem.js';
import { submissionStyles } from '../../submission/submission.styles.js';
import { MemberElement } from '../member-element.js';
import type { AskingHelp } from './asking-help.js';
import { formView, landingId, STEP_ID } from './form-view.js';
import { requestStyles } from './member-request.styles.js';
import { openingView } from './opening-view.js';
import type { ReceiptOfRequest } from './receipt-of-request.js';
import type { RequestContent } from './request-body.js';
import { RequestFlow } from './request-flow.js';
import type { Landing } from './request-flow.js';
import { LATER_REQUEST_TABLES, REQUEST_TABLES } from './request-words.js';
import type { RequestTables } from './request-words.js';
import { serviceCard } from './service-card.js';

/**
 * One service: what it is and needs, then its form step by step, checking, signing, sending, receipt.
 * @summary Card and form of one service.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The first view stands.
 * @event member-submitted - The CMS has received the request; `detail`: `{reference, kind}`.
 * @event member-error - Something failed; `detail.code` says what.
 * @csspart card - What there is to know of the service.
 * @csspart committee - The research committee's part.
 * @csspart form - The form.
 * @csspart privacy-notice - The notice before the first field.
 * @csspart progress - How far one has come.
 * @csspart error-summary - Everything that is wrong.
 * @csspart answers - Answers to check.
 * @csspart consent - One consent.
 * @csspart declaration - Declaration and signature.
 * @csspart help - How to get help.
 * @csspart draft - What becomes of what is written.
 * @csspart draft-offer - What an earlier visit left.
 * @csspart form-changed - What has to be entered again, and how the form has changed.
 * @csspart receipt - The receipt.
 * @csspart reference - The reference in the receipt.
 * @csspart failure - A failure's words.
 * @csspart cover - What stands over it while nobody is there.
 */
export class MemberRequest extends MemberElement<RequestTables> {
  static override styles = [...super.styles, submissionStyles, requestStyles];

  static override fields = FIRST_FIELDS;

  /** The service's short name (slug) in the CMS. */
  @property() service = '';

  /** Address of the page on which a case is followed; without one the receipt leads to tracking in this place. */
  @property({ attribute: 'tracking-page' }) trackingPage: string | null = null;

  /** Whether its steps become entries of the browser's history; set by the element around it that owns the fragment. */
  @property({ attribute: false }) stepsInHistory = false;

  /** The service in view; another one waits until what is being sent has its receipt. */
  private slug = '';

  /** At first as far as the first field. */
  private readonly drawing = new FirstDrawing(this);
  /** A question to the social researcher stands in the form's place; the form stays as it is. */
  private help: AskingHelp | null = null;
  private receipt: ReceiptOfRequest | null = null;

  protected override readonly language = new LanguageController<RequestTables>(
    this,
    REQUEST_TABLES,
    () => void this.load(true),
    LATER_REQUEST_TABLES,
  );

  private readonly content = this.reading<ServiceCard>((service) => void this.begin(service));

  private readonly flow = new RequestFlow(
    this,
    {
      onMoved: (landing) => void this.land(landing),
      onStep: (from, to) => this.handleStep(from, to),
      onReceived: ({ reference }) => {
        this.steps?.end();
        this.drafts.clear();
        this.emit('member-submitted', { reference, kind: 'service-request' });
      },
      onFailed: (code) => this.emit('member-error', { code }),
    },
    () => this.language.whole(),
  );

  private readonly drafts = new DraftController(this, () => this.openForm(), {
    prepare: () => this.prepare(),
    onResume: (draft, code) => this.resume(draft, code),
    onClear: () => this.handleAnother(true),
    onFocus: (id) => void this.focusOn(id ?? STEP_ID),
  });

  /** Comes with the first step that is left. */
  private steps: StepHistory | null = null;

  protected readonly leaving = new LeavingController(this, this);

  /** Comes with what the next steps need. */
  private cover: unknown;

  /** The form as it was rendered last, to know what changes. */
  private shownForm = this.flow.filled;

  /** Something was entered that has not been sent: a page with a navigation of its own may ask before it goes on. */
  get unsent(): boolean {
    const { sending, filled } = this.flow;
    if (sending.state.status === 'received') return unsentConversation(this);
    return isBegun(filled) || this.help?.unsent === true;
  }

  /** What this device would keep of it: `whole`, `part` or `nothing`. */
  get keeping(): Keeping {
    const { keeping } = this.drafts;
    return keeping === 'whole' && this.help?.unsent ? 'part' : keeping;
  }

  /** A page that the browser brings back shows nobody the receipt of whoever sat there before (threat A73). */
  returned(): void {
    if (this.flow.sending.state.status === 'received') this.handleAnother();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What is being sent is sent, and its receipt shown; the other service comes after it.
    if (changed.has('service') && this.hasUpdated && !this.flow.isSending) this.handleAnother();
  }

  protected override updated(): void {
    const { closing } = this.flow;
    if (closing && !this.cover) {
      adoptStyles(this.renderRoot as ShadowRoot, [...MemberRequest.elementStyles, closing.closingStyles]);
      this.cover = new closing.CoverLater(this, {
        isPersonal: () => Boolean(this.help) || this.unsent || this.flow.sending.state.status === 'received',
        words: () => this.language.current?.words.filling?.away ?? null,
        drafts: this.drafts,
        isSending: () => this.flow.isSending,
        onAfresh: () => this.handleAnother(),
        onErase: () => this.handleAnother(true),
      });
    }
    if (this.shownForm === this.flow.filled) return;
    this.shownForm = this.flow.filled;
    this.drafts.touch();
  }

  private handleStep(from: string, to: string): void {
    const { closing } = this.flow;
    if (!this.stepsInHistory || !closing) return;
    this.steps ??= new closing.StepHistory(this, (step) => closing.show(this.flow, step));
    this.steps.moved(from, to);
  }

  private async load(keep: boolean): Promise<void> {
    const { cms } = this;
    const { current } = this.language;
    const slug = (this.slug = (keep && this.slug) || this.service);
    this.flow.way.leave();
    if (cms && current)
      await this.content.run((signal) => readService(cms, slug, current.locale, signal), keep);
  }

  /** The service is there: its drafts are looked for, and what the next steps need is sent for. */
  private async begin(service: ServiceCard): Promise<void> {
    const { cms } = this;
    if (!cms) return;
    this.drafts.begin(cms.address, this.slug);
    await this.drawing.complete();
    this.announceReady();
    whenIdle(() => {
      if (!this.isConnected) return;
      this.flow.fetchClosing(this.flow.content(service), cms).catch(() => undefined); // fetched again, and told, on the next step
    });
  }

  /** Focus follows every move that the person made. */
  private async land(landing: Landing): Promise<void> {
    await this.updateComplete;
    if (typeof landing === 'object') {
      focusField(this.renderRoot, landing.field);
      return;
    }
    await this.focusOn(landingId(this.flow, landing));
  }

  private openForm(): OpenForm | null {
    const { state: reading } = this.content;
    const { current } = this.language;
    return reading.status === 'complete' && current && this.drafts.code
      ? this.drafts.code.openRequest(reading.value, this.flow, current.words.submission)
      : null;
  }

  /** What reads the answers comes first, so that the step on which a form was left is found. */
  private async prepare(): Promise<void> {
    const { cms, flow, content } = this;
    if (!cms || content.state.status !== 'complete') return;
    // Fetched again on the next step, which says it where it does not come.
    await flow.way.take(flow.fetchClosing(flow.content(content.state.value), cms));
  }

  private resume(draft: Draft, code: ResumingCode): void {
    const { flow, content, drafts } = this;
    const { current } = this.language;
    if (!current || content.state.status !== 'complete' || !drafts.code) return;
    const fields = drafts.code.fieldsOfRequest(content.state.value, current.words.submission);
    flow.resume(code.resumedForm(draft, flow.filled, fields), draft.step);
  }

  /** Who is not sure asks, with what the form holds; it stays as it is (policy E3). */
  private async handleNotSure({ service }: RequestContent): Promise<void> {
    const code = await this.flow.way.take(import('./asking-help.js'));
    if (!code) return;
    this.help = (this.help ?? new code.AskingHelp(this)).open(service, this.flow.filled);
    this.requestUpdate();
    void this.focusOn('help');
  }

  private readonly handleBackToForm = (): void => {
    if (this.help?.unsent) this.help.waits = true;
    else this.help = null;
    this.requestUpdate();
    void this.focusOn(HELP_ID);
  };

  private readonly handleAnother = (erased = false): void => {
    this.receipt = null;
    this.help = null;
    this.steps?.end();
    if (erased) this.drafts.takeBack(this.flow.filled);
    this.flow.startAnew();
    if (this.slug !== this.service) void this.load(false);
  };

  protected override renderView(language: Language<RequestTables>, cms: Cms): unknown {
    return this.content.render({
      initial: () => html`<slot></slot>`,
      pending: () => html`<slot></slot>`,
      complete: (service) => this.renderRequest(this.flow.content(service), language, cms),
      error: (failure) => this.renderFailure(failure, language, cms, () => this.content.retry()),
    });
  }

  private renderRequest(content: RequestContent, language: Language<RequestTables>, cms: Cms): unknown {
    const { flow, headingLevel: level } = this;
    const { closing } = flow;
    if (flow.sending.state.status === 'received' && closing) {
      this.receipt ??= new closing.ReceiptOfRequest(this, flow, () => this.handleAnother());
      return this.receipt.view(content, language, cms);
    }
    if (this.drafts.looking) return html`<p role="status">${language.words.common.loading}</p>`;
    const offer = this.drafts.offerView(language, level + 1);
    const isFirst = flow.step(content).name === 'applicant';
    const start = isFirst && !offer ? language.words.request.start : null;
    const opening = openingView(
      content.service,
      language.locale,
      level,
      isFirst,
      start,
      () => void this.focusOn(STEP_ID),
    );
    if (offer) return html`${opening}${offer}`;
    const { help } = this;
    const { isWhole } = this.drawing;
    // One template for both, so that a question that waits stays as it is.
    const withHelp = (form: unknown) => html`${help?.view(language.words, this.handleBackToForm)}${form}`;
    if (help && !help.waits) return withHelp(nothing);
    const onReload = () => void this.reload(content, language);
    const differences = this.drafts.changedView(flow.differences, language);
    return withHelp(
      html`${opening}
        <div class=${isFirst ? 'columns with-card' : 'columns'}>
          ${isFirst ? serviceCard(content.service, language, level, flow.filled.openedAt) : nothing}
          <div class="filling">
            ${formView({ content, flow, isWhole, language, cms, level, onReload, keeping: () => this.keeping, differences })}
            ${
              isWhole
                ? [
                    helpPanel(
                      content.service.organisation,
                      language,
                      level + 1,
                      () => void this.handleNotSure(content),
                    ),
                    this.drafts.noteView(language, isBegun(flow.filled), flow.isSending),
                  ]
                : nothing
            }
          </div>
        </div>`,
    );
  }

  /** The form has changed while it was filled in: it is read again, and the answers go where they fit. */
  private async reload({ service }: RequestContent, { words }: Language<RequestTables>): Promise<void> {
    const { flow, drafts, content } = this;
    const [code] = await Promise.all([drafts.fetchResuming(), drafts.fetchCode(), this.load(true)]);
    await this.prepare(); // the texts to agree to and to sign are read again as well
    const now = content.state.status === 'complete' ? content.state.value : service;
    flow.closing?.reviewChanged(flow, { ...code, ...drafts.code }, [service, now], words.submission);
  }
}
