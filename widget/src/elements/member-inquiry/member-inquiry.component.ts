import { INQUIRY_CATEGORIES } from '@member-services/contract/forms';
import type { Catalogue, Locale, Question, SubmissionReceipt } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { whenIdle } from '../../async/when-idle.js';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
import { giveFeedback } from '../../data/questions.js';
import { DraftController } from '../../draft/draft-controller.js';
import type { ResumingCode } from '../../draft/draft-controller.js';
import type { OpenForm } from '../../draft/draft-keeper.js';
import type { Draft } from '../../draft/draft.js';
import type { Keeping } from '../../draft/keeping.js';
import { FIRST_FIELDS } from '../../fields/field-loaders.js';
import { MemberTextareaField } from '../../fields/textarea-field/textarea-field.component.js';
import { LanguageController } from '../../language/language-controller.js';
import { heading } from '../../look/heading.js';
import { skeleton, skeletonStyles } from '../../look/skeleton.js';
import type * as readerModule from '../../markdown/markdown.js';
import { markdownStyles } from '../../markdown/markdown.styles.js';
import { randomKey } from '../../submission/filled-form.js';
import { helpPanel } from '../../submission/help-panel.js';
import { LeavingController, unsentConversation } from '../../submission/leaving-controller.js';
import { focusField } from '../../submission/problem.js';
import type { ReceiptKeeper } from '../../submission/receipt/receipt-keeper.js';
import { closingStyles } from '../../submission/closing.styles.js';
import { submissionStyles } from '../../submission/submission.styles.js';
import { trackedCase } from '../../submission/tracked-case.js';
import { MemberElement } from '../member-element.js';
import { InquiryFlow } from './inquiry-flow.js';
import type { InquiryContent, Landing } from './inquiry-flow.js';
import { INQUIRY_TABLES, LATER_INQUIRY_TABLES, ofMessage } from './inquiry-tables.js';
import type { InquiryLanguage, InquiryTables } from './inquiry-tables.js';
import type { About } from './about.js';
import { ANSWERED_ID, answeredView } from './answered-view.js';
import { fieldsOfInquiry, openInquiry } from './inquiry-draft.js';
import { inquiryStyles } from './member-inquiry.styles.js';
import { Suggestions } from './suggestions.js';
import { inquiryForm, landingId, STEP_ID } from './write-view.js';

/**
 * A question, suggestion or complaint (policy B1, C3, E1). Answers that are already there are suggested while it is
 * being written, and never stand in its way.
 * @summary Form of an inquiry.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The form stands.
 * @event member-submitted - The CMS has received the message; `detail`: `{reference, kind}`.
 * @event member-error - Something failed; `detail.code` says what.
 * @csspart form - The form.
 * @csspart privacy-notice - The notice before the first field.
 * @csspart suggestions - Suggested answers.
 * @csspart error-summary - Everything that is wrong.
 * @csspart help - How to get help.
 * @csspart draft - What becomes of what is written.
 * @csspart draft-offer - What an earlier visit left.
 * @csspart receipt - The receipt.
 * @csspart cover - What stands over it while nobody is there.
 */
export class MemberInquiry extends MemberElement<InquiryTables> {
  static override styles = [
    ...MemberElement.styles,
    skeletonStyles,
    ...[submissionStyles, closingStyles],
    markdownStyles,
    inquiryStyles,
  ];

  static override fields = {
    ...FIRST_FIELDS,
    'member-textarea-field': MemberTextareaField,
  };

  /** Kind of message to begin with: `question`, `suggestion` or `complaint`; the person may choose another. */
  @property() category: string | null = null;

  /** Subject to begin with, such as what was searched for; never an attribute, because a person typed it. */
  @property({ attribute: false }) subject = '';

  /**
   * The service that the question is about, with what its form holds; never an attribute, because a person typed it.
   */
  @property({ attribute: false }) about: About | null = null;

  /** Address of the page on which a case is followed; without one the receipt leads to tracking in this place. */
  @property({ attribute: 'tracking-page' }) trackingPage: string | null = null;

  protected override readonly language = new LanguageController<InquiryTables>(
    this,
    INQUIRY_TABLES,
    ({ locale }) => void this.load(locale),
    LATER_INQUIRY_TABLES,
    () => import('../../language/sentences.js'),
  );

  private readonly catalogue = this.reading<Catalogue>(() => void this.begin());

  private readonly flow = new InquiryFlow(
    this,
    {
      onMoved: (landing) => void this.land(landing),
      onReceived: ({ reference }) => {
        this.drafts.clear();
        this.emit('member-submitted', { reference, kind: 'inquiry' });
      },
      onFailed: (code) => this.emit('member-error', { code }),
    },
    () => this.language.whole(),
  );

  private readonly drafts = new DraftController(this, () => this.openForm(), {
    onResume: (draft, code) => this.resume(draft, code),
    onClear: () => this.handleAnother(true),
    onFocus: (id) => void this.focusOn(id ?? STEP_ID),
  });

  protected readonly leaving = new LeavingController(this, this);

  /** Comes with what the next step needs. */
  private cover: unknown;

  /** The form as it was rendered last, to know what changes. */
  private shownForm = this.flow.filled;

  private readonly suggestions = new Suggestions(this, (count) => this.announce(count));

  @state() private reader: typeof readerModule | null = null;
  /** A suggested answer was the answer; nothing is sent. */
  @state() private answered = false;
  @state() private tracked: SubmissionReceipt | null = null;
  /** Ways to keep the receipt; made with its first view. */
  private keeper: ReceiptKeeper | null = null;
  /** Read out politely; text only. */
  @state() private spoken = '';

  /** Something was entered that has not been sent: a page with a navigation of its own may ask before it goes on. */
  get unsent(): boolean {
    return (!this.answered && this.flow.unsent) || unsentConversation(this);
  }

  /** What this device would keep of it: `whole`, `part` or `nothing`. */
  get keeping(): Keeping {
    return this.drafts.keeping;
  }

  /** A page that the browser brings back shows nobody the receipt of whoever sat there before (threat A73). */
  returned(): void {
    if (this.flow.sending.state.status === 'received') this.handleAnother();
  }

  protected override updated(): void {
    const { closing } = this.flow;
    if (closing)
      this.cover ??= new closing.CoverLater(this, {
        isPersonal: () => this.flow.sending.state.status === 'received' || this.flow.isBegun,
        words: () => this.language.current?.words.filling?.away ?? null,
        drafts: this.drafts,
        isSending: () => this.flow.isSending,
        onAfresh: () => this.handleAnother(),
        onErase: () => this.handleAnother(true),
      });
    if (this.shownForm === this.flow.filled) return;
    this.shownForm = this.flow.filled;
    this.drafts.touch();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { current } = this.language;
    const subject = current?.words.filling?.help.subject;
    if (this.about && current && subject && this.flow.about !== this.about) {
      this.flow.askAbout(this.about, current.say(subject, { service: this.about.title }));
    }
    const category = INQUIRY_CATEGORIES.find((one) => one === this.category);
    if (changed.has('category') && category) this.flow.choose(category);
    if (changed.has('subject') && this.subject) this.flow.give(this.subject);
  }

  private async load(locale: Locale): Promise<void> {
    const { cms } = this;
    this.flow.way.leave();
    if (cms) await this.catalogue.run((signal) => readCatalogue(cms, locale, signal), true);
  }

  /** The notice has changed meanwhile: it is read again, and what was written stays. */
  private async reload({ catalogue, locale }: InquiryContent): Promise<void> {
    await this.load(locale);
    const { state: reading } = this.catalogue;
    if (reading.status === 'complete') this.flow.closing?.askAnew(this.flow, catalogue, reading.value);
    this.flow.change(null);
  }

  /** The form can be shown: its drafts are looked for, and what the next step needs is sent for. */
  private async begin(): Promise<void> {
    if (this.cms && this.about) this.drafts.begun = this.cms.address;
    else if (this.cms) this.drafts.begin(this.cms.address, 'inquiry');
    await this.updateComplete;
    this.announceReady();
    whenIdle(() => {
      this.flow.fetchClosing().catch(() => undefined); // fetched again, and told, on the next step
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

  private announce(count: number): void {
    const { current } = this.language;
    this.spoken = current && count > 0 ? current.say(current.words.questions.suggested, { count }) : '';
  }

  private readonly handleTyped = (): void => {
    const { cms, flow } = this;
    const { current } = this.language;
    const { subject, message } = flow.filled.answers;
    const text = [subject, message].filter((part) => typeof part === 'string').join(' ');
    if (cms && current) this.suggestions.typed(cms, current.locale, text);
  };

  private readonly handleOpenNotice = (): void => {
    import('../../markdown/markdown.js').then(
      (reader) => (this.reader = reader),
      () => this.emit('member-error', { code: 'scriptFailed' }),
    );
  };

  /** The person has the answer; that it helped is said, and nothing else is sent. */
  private handleAnswered({ id }: Question): void {
    const { cms } = this;
    this.answered = true;
    this.drafts.clear();
    if (cms) void giveFeedback(cms, id, { idempotencyKey: randomKey(), helpful: true });
    void this.focusOn(ANSWERED_ID);
  }

  private readonly handleStillSend = (): void => {
    this.answered = false;
    void this.focusOn(STEP_ID);
  };

  private openForm(): OpenForm | null {
    const { current } = this.language;
    return current && !this.about && !this.answered ? openInquiry(this.flow, current) : null;
  }

  private resume(draft: Draft, code: ResumingCode): void {
    const { current } = this.language;
    if (!current) return;
    const category = INQUIRY_CATEGORIES.find((one) => one === draft.category) ?? null;
    this.flow.resume(code.resumedForm(draft, this.flow.filled, fieldsOfInquiry(current)), category);
  }

  private readonly handleAnother = (erased = false): void => {
    this.keeper = null;
    this.tracked = null;
    this.answered = false;
    this.suggestions.clear();
    if (erased) this.drafts.takeBack(this.flow.filled);
    this.flow.startAnew();
  };

  private async track(receipt: SubmissionReceipt): Promise<void> {
    if (await this.flow.way.take(import('../member-tracking/member-tracking.js'))) this.tracked = receipt;
  }

  private renderReceipt(
    { receipt, asFirstSent }: { receipt: SubmissionReceipt; asFirstSent: boolean },
    language: InquiryLanguage,
  ): unknown {
    const { closing, filled } = this.flow;
    if (!closing) return nothing;
    const received = {
      ...{ receipt, asFirstSent, filled, serviceLevelDays: null, acknowledgement: null },
      trackingPage: this.trackingPage,
      keeper: (this.keeper ??= new closing.ReceiptKeeper(this)),
      way: this.flow.way,
      onTrack: (sent: SubmissionReceipt) => void this.track(sent),
      onAnother: () => this.handleAnother(),
    };
    return closing.receivedView(received, ofMessage(language), this.headingLevel);
  }

  private renderInquiry(content: InquiryContent, language: InquiryLanguage, cms: Cms): unknown {
    const { flow, headingLevel: level } = this;
    const { state: sending } = flow.sending;
    if (this.tracked) return trackedCase(this.tracked, cms.address, this.headingLevel);
    if (sending.status === 'received') return this.renderReceipt(sending, language);
    if (this.answered) return answeredView(language, level, this.handleStillSend);
    if (this.drafts.looking) return html`<p role="status">${language.words.common.loading}</p>`;
    const offer = this.drafts.offerView(language, level + 1);
    const opening = this.renderOpening(language);
    if (offer) return html`${opening}${offer}`;
    return html`${opening} ${this.drafts.changedView(flow.differences, language)}
      ${inquiryForm({
        content,
        flow,
        cms,
        suggestions: this.suggestions,
        reader: this.reader,
        language,
        level: level + 1,
        onNext: () => void flow.next(content, cms),
        onReload: () => void this.reload(content),
        keeping: () => this.keeping,
        onOpenNotice: this.handleOpenNotice,
        onAddFile: () => void flow.addFile(content.locale),
        onAnswered: (question) => this.handleAnswered(question),
        onTyped: this.handleTyped,
      })}
      ${this.about ? nothing : helpPanel(content.catalogue.organisation, language, level + 1)}
      ${this.about ? nothing : this.drafts.noteView(language, flow.isBegun, flow.isSending)}
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }

  private renderOpening({ words, say }: InquiryLanguage): TemplateResult {
    const help = this.about ? words.filling?.help : undefined;
    const lead = help?.lead ?? words.inquiry.lead;
    return html`<header class="stack tight">
      ${heading(
        this.headingLevel,
        'title',
        help && this.about ? say(help.about, { service: this.about.title }) : words.inquiry.title,
      )}
      ${this.flow.step === 'write' ? html`<p class="lead">${lead}</p>` : nothing}
    </header>`;
  }

  protected override renderView(language: InquiryLanguage, cms: Cms): unknown {
    return this.catalogue.render({
      initial: () => html`<slot></slot>`,
      pending: () => html`<slot></slot>${skeleton(language.words.common.loading)}`,
      complete: (catalogue) => this.renderInquiry({ catalogue, locale: language.locale }, language, cms),
      error: (failure) => this.renderFailure(failure, language, cms, () => this.catalogue.retry()),
    });
  }
}
