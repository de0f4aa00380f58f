import { RATING_DRIVERS } from '@member-services/contract/forms';
import type {
  Catalogue,
  Digits,
  RatingDriver,
  RatingSubject,
  ServedField,
  ServiceSummary,
} from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
import { rate } from '../../data/ratings.js';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import { MemberSelectField } from '../../fields/select-field/select-field.component.js';
import { MemberTextareaField } from '../../fields/textarea-field/textarea-field.component.js';
import { LanguageController } from '../../language/language-controller.js';
import type { Language } from '../../language/language.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { RATING_WORDS } from '../../language/messages/rating.js';
import type { RatingWords } from '../../language/messages/rating.js';
import { heading } from '../../look/heading.js';
import { skeleton, skeletonStyles } from '../../look/skeleton.js';
import { FragmentWatch } from '../../navigation/fragment-watch.js';
import { leavingStyles } from '../../navigation/leaving-dialog.styles.js';
import { LeavingQuestion } from '../../navigation/leaving-question.js';
import { ratingLinkOf } from '../../navigation/secret-link.js';
import { randomKey } from '../../submission/filled-form.js';
import { LeavingController } from '../../submission/leaving-controller.js';
import { MemberElement } from '../member-element.js';
import { emptyRating, isRatingBegun, ratingBody } from './filled-rating.js';
import type { FilledRating } from './filled-rating.js';
import { ratingComment } from './rating-comment.js';
import { ratingStyles } from './member-rating.styles.js';
import { failedPanel, outcomePanel, stateAfter } from './rating-state.js';
import type { RatingState } from './rating-state.js';
import { ratingSteps } from './rating-steps.js';
import { ratingTexts } from './rating-texts.js';
import type { RatingText } from './rating-texts.js';

type Words = { common: CommonWords; rating: RatingWords };

/**
 * Rates a concluded case, what an invitation names, or a service (policy C9). Only the first question is needed.
 * @summary Rating form.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the form.
 * @slot footer - Words of the page below the form.
 * @event member-ready - The form stands.
 * @event member-rated - The rating was received.
 * @event member-error - Something failed; `detail.code` says what.
 * @csspart steps - A question with its five steps.
 * @csspart step - One step.
 */
export class MemberRating extends MemberElement<Words> {
  static override styles = [...MemberElement.styles, skeletonStyles, ratingStyles, leavingStyles];

  static override fields = {
    'member-select-field': MemberSelectField,
    'member-textarea-field': MemberTextareaField,
  };

  /** Slug of the service to rate. Without it and without a link the person chooses one. */
  @property() service: string | null = null;

  /** Reference of a concluded case, together with `token`; set by `<member-tracking>`. */
  @property({ attribute: false }) reference: string | null = null;

  /** Token of the tracking link. Never an attribute: attributes are in the page's markup. */
  @property({ attribute: false }) token: string | null = null;

  /** Digits of the association, where the element around it has read them; set by `<member-tracking>`. */
  @property({ attribute: false }) digits: Digits | null = null;

  /** Told when the CMS says that there is nothing to rate any more; set by `<member-tracking>`. */
  @property({ attribute: false }) whenNotOffered: (() => void) | null = null;

  protected override readonly language = new LanguageController<Words>(
    this,
    { common: COMMON_WORDS, rating: RATING_WORDS },
    () => void this.load(),
    {},
    () => import('../../language/sentences.js'),
  );

  private readonly catalogue = this.reading<Catalogue>();
  /** One for each rating, so that no retry can make two of it. */
  private idempotencyKey = randomKey();
  private readonly openedAt = Date.now();

  @state() private filled: FilledRating = emptyRating();
  @state() private chosenService: string | null = null;
  @state() private asked = false;
  @state() private rating: RatingState = { status: 'filling' };
  private link: RatingSubject | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.link = ratingLinkOf(window.location.hash);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('digits') && this.digits) this.language.writeIn(this.digits);
  }

  protected readonly leaving = new LeavingController(this, this);
  private readonly question = new LeavingQuestion(this);

  /** Another link is another rating. */
  protected readonly fragment = new FragmentWatch(this, (change) => {
    const link = ratingLinkOf(window.location.hash);
    if (!link || this.reference || JSON.stringify(link) === JSON.stringify(this.link)) return;
    this.question.beforeFollowing(this, change, () => this.begin(link));
  });

  /** Something was filled in that has not been sent: a page with a navigation of its own may ask. */
  get unsent(): boolean {
    const { status } = this.rating;
    const isOver = status === 'rated' || status === 'alreadyRated';
    return !isOver && (status !== 'notOffered' || this.mayChoose) && isRatingBegun(this.filled);
  }

  /** What was filled in and has not been received, in words. */
  get entered(): RatingText[] {
    const { status } = this.rating;
    const { current } = this.language;
    return current && status !== 'rated' && status !== 'alreadyRated'
      ? ratingTexts(this.filled, current)
      : [];
  }

  /** A link that cannot be used is no end: any service can be rated. */
  private get mayChoose(): boolean {
    return this.rating.status === 'notOffered' && this.link !== null;
  }

  /** The rating that a link invites to, with nothing filled in. */
  private begin(link: RatingSubject): void {
    this.link = link;
    this.filled = emptyRating();
    this.idempotencyKey = randomKey();
    this.asked = false;
    this.rating = { status: 'filling' };
  }

  /** What is rated, as far as it is known. */
  private get subject(): RatingSubject | null {
    if (this.reference && this.token) return { reference: this.reference, token: this.token };
    if (this.service) return { service: this.service };
    return this.link ?? (this.chosenService ? { service: this.chosenService } : null);
  }

  /** The titles of services are needed only where one is to be chosen or named; nothing waits for them where a link names it. */
  private async load(): Promise<void> {
    const { cms, language, catalogue } = this;
    if (!cms || !language.current || this.reference) return;
    const { locale } = language.current;
    if (this.link && !this.service) {
      // The answer tells in which digits the association writes.
      void readCatalogue(cms, locale);
      return;
    }
    await catalogue.run((signal) => readCatalogue(cms, locale, signal), true);
  }

  private enter(change: Partial<FilledRating>): void {
    this.filled = { ...this.filled, ...change };
    this.asked = false;
  }

  private enterDriver(driver: RatingDriver, step: number | undefined): void {
    const { [driver]: _earlier, ...others } = this.filled.drivers;
    this.enter({ drivers: step === undefined ? others : { ...others, [driver]: step } });
  }

  /** A link that cannot be used is let go; what was filled in stays. */
  private readonly handleAnyService = (): void => {
    this.link = null;
    this.idempotencyKey = randomKey();
    this.rating = { status: 'filling' };
    void this.load().then(() => this.focusOn('service'));
  };

  private readonly handleField = ({ name, input }: FieldChangeEvent): void => {
    if (typeof input !== 'string' && input !== undefined) return;
    if (name === 'comment') this.enter({ comment: input ?? '' });
    if (name === 'service') this.chosenService = input ?? null;
  };

  private readonly handlePublish = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.enter({ publishComment: event.target.checked });
  };

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.send();
  };

  private async send(): Promise<void> {
    const { cms, subject, language } = this;
    if (this.rating.status === 'sending' || !cms || !language.current) return;
    const elapsed = Date.now() - this.openedAt;
    const body =
      subject && ratingBody(this.filled, subject, language.current.locale, this.idempotencyKey, elapsed);
    if (!body) {
      this.asked = true;
      this.rating = { status: 'filling' };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(subject ? '#satisfaction input' : '#service')?.focus();
      return;
    }
    this.rating = { status: 'sending' };
    const { idempotencyKey } = this;
    const outcome = await rate(cms, body);
    if (idempotencyKey !== this.idempotencyKey) return; // another link was opened meanwhile: another rating
    this.rating = outcome.ok ? { status: 'rated' } : stateAfter(outcome.failure);
    if (outcome.ok) this.emit('member-rated', {});
    else if (this.rating.status === 'failed') this.emit('member-error', { code: outcome.failure.cause });
    else if (this.rating.status === 'notOffered') this.whenNotOffered?.();
    await this.focusOn(this.rating.status === 'failed' ? 'failed' : 'outcome');
  }

  private get subjectKnown(): boolean {
    return Boolean(this.reference ?? this.service ?? this.link);
  }

  private renderForm(language: Language<Words>, services: ServiceSummary[]): TemplateResult {
    const { words, say } = language;
    const { filled } = this;
    const named = services.find(({ slug }) => slug === this.service)?.title;
    const title = named ? say(words.rating.titleOf, { service: named }) : words.rating.title;
    // Handed its case by a tracking page, it is a part of that page and not the page's own matter.
    const look = this.reference === null ? 'title' : 'subtitle';
    return html`${heading(this.headingLevel, look, title)}
      <p>${words.rating.lead}</p>
      <form novalidate @submit=${this.handleSubmit} @field-change=${this.handleField}>
        ${this.subjectKnown ? nothing : this.renderServices(language, services)}
        ${ratingSteps({
          name: 'satisfaction',
          label: words.rating.satisfaction,
          words: words.rating.satisfactionSteps,
          look: 'words',
          value: filled.satisfaction,
          required: true,
          error: this.asked && filled.satisfaction === undefined ? words.rating.satisfactionMissing : '',
          language,
          onChoose: (satisfaction) => this.enter({ satisfaction }),
        })}
        <details>
          <summary>${words.rating.more}</summary>
          ${this.renderMore(language)}
        </details>
        <p class="small muted">${words.rating.privacy}</p>
        ${this.rating.status === 'failed' ? failedPanel(this.rating.failure, language) : nothing}
        <div class="buttons">
          <button class="button" type="submit">
            ${this.rating.status === 'sending' ? words.rating.sending : words.rating.send}
          </button>
        </div>
      </form>`;
  }

  private renderServices(language: Language<Words>, services: ServiceSummary[]): TemplateResult {
    const { rating, common } = language.words;
    const definition = {
      name: 'service',
      type: 'select',
      label: rating.whichService,
      required: true,
      options: services.map(({ slug, title }) => ({ value: slug, label: title })),
    } as const satisfies ServedField;
    return html`<member-select-field
      id="service"
      .definition=${definition}
      .value=${this.chosenService ?? undefined}
      .error=${this.asked && !this.chosenService ? common.field.choose : ''}
      .language=${language}
    ></member-select-field>`;
  }

  private renderMore(language: Language<Words>): TemplateResult {
    const { words } = language;
    const { filled } = this;
    const clear = (onClear: () => void) => ({ label: words.rating.clear, onClear });
    return html`<div class="more">
      ${ratingSteps({
        name: 'ease',
        label: words.rating.ease,
        words: words.rating.easeSteps,
        look: 'words',
        value: filled.ease,
        language,
        onChoose: (ease) => this.enter({ ease }),
        clear: clear(() => this.enter({ ease: undefined })),
      })}
      <div class="drivers">
        <p class="muted">
          ${language.say(words.rating.driversLead, { least: 1, most: words.rating.driverSteps.length })}
        </p>
        ${RATING_DRIVERS.map((driver) =>
          ratingSteps({
            name: driver,
            label: words.rating.drivers[driver],
            words: words.rating.driverSteps,
            look: 'numbers',
            value: filled.drivers[driver],
            language,
            onChoose: (step) => this.enterDriver(driver, step),
            clear: clear(() => this.enterDriver(driver, undefined)),
          }),
        )}
      </div>
      ${ratingComment(filled, language, this.handlePublish)}
    </div>`;
  }

  protected override renderView(language: Language<Words>, cms: Cms): unknown {
    return html`${this.renderRating(language, cms)} ${this.question.view(() => language.words.rating.leaving)}`;
  }

  private renderRating(language: Language<Words>, cms: Cms): unknown {
    const { status } = this.rating;
    if (status === 'rated' || status === 'alreadyRated' || status === 'notOffered') {
      const { rating } = language.words;
      const wayOn = html`<div class="buttons">
        <button class="button quiet" type="button" @click=${this.handleAnyService}>
          ${rating.anyService}
        </button>
      </div>`;
      return outcomePanel(status, rating, this.headingLevel, this.mayChoose ? wayOn : nothing);
    }
    return this.catalogue.render({
      // Nothing has to be read where the case or the invitation is known.
      initial: () => this.renderForm(language, []),
      pending: () => html`<slot></slot>${skeleton(language.words.common.loading)}`,
      complete: ({ services }) => this.renderForm(language, services),
      error: (failure) => this.renderFailure(failure, language, cms, () => this.catalogue.retry()),
    });
  }

  protected override updated(): void {
    const { status } = this.catalogue.state;
    if (this.language.current && status !== 'pending' && status !== 'error') this.announceReady();
  }
}
