import type { Locale, Question, Questions } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Cms } from '../../data/cms.js';
import { readQuestions, reportMiss } from '../../data/questions.js';
import { MemberTextareaField } from '../../fields/textarea-field/textarea-field.component.js';
import type { Keeping } from '../../draft/keeping.js';
import { LanguageController } from '../../language/language-controller.js';
import { asWritten } from '../../language/lang-of-text.js';
import type { Language } from '../../language/language.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import { QUESTIONS_WORDS } from '../../language/messages/questions.js';
import { heading } from '../../look/heading.js';
import { skeleton, skeletonStyles } from '../../look/skeleton.js';
import type * as readerModule from '../../markdown/markdown.js';
import { markdownStyles } from '../../markdown/markdown.styles.js';
import type { QuestionIndex } from '../../search/question-index.js';
import { SettledQueries } from '../../search/settled-queries.js';
import { LeavingController } from '../../submission/leaving-controller.js';
import { MemberElement } from '../member-element.js';
import type { MemberInquiry } from '../member-inquiry/member-inquiry.component.js';
import { FeedbackController } from './feedback-controller.js';
import { faqsStyles } from './member-faqs.styles.js';
import { commentId, questionView, thanksId } from './question-view.js';
import type { QuestionsTables } from './question-view.js';

/**
 * Questions and answers, searched while typing with Arabic spelling forgiven; misconceptions as belief and fact
 * (policy C3, C7). What is not found is counted, and can be asked.
 * @summary Search, topics, questions.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The questions stand.
 * @event member-error - Something failed; `detail.code` says what.
 * @csspart question - One question with its answer.
 * @csspart answer - The text of an answer.
 */
export class MemberFaqs extends MemberElement<QuestionsTables> {
  static override styles = [...MemberElement.styles, skeletonStyles, markdownStyles, faqsStyles];

  static override fields = {
    'member-textarea-field': MemberTextareaField,
  };

  /** Id of the topic to begin with; without it all are shown. */
  @property() category: string | null = null;

  /** Address before the fragment `#ms/services/…` that leads to a service; without it none are linked. */
  @property({ attribute: 'services-page' }) servicesPage: string | null = null;

  protected override readonly language = new LanguageController<QuestionsTables>(
    this,
    { common: COMMON_WORDS, questions: QUESTIONS_WORDS },
    ({ locale }) => this.load(locale),
    {},
    () => import('../../language/sentences.js'),
  );

  private readonly questions = this.reading<Questions>((questions) => void this.prepare(questions));
  private readonly feedback = new FeedbackController(this);
  private readonly settled = new SettledQueries((query, first) => this.handleSettled(query, first));

  @state() private query = '';
  @state() private open: ReadonlySet<string> = new Set();
  @state() private index: QuestionIndex | null = null;
  @state() private reader: typeof readerModule | null = null;
  /** Read out politely once typing rests; text only. */
  @state() private spoken = '';
  /** The person wants to ask what was not found. */
  @state() private asking = false;
  /** A question was begun, and the person has gone back to the answers: it waits as it is. */
  @state() private waiting = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.settled.stop();
  }

  protected readonly leaving = new LeavingController(this, this);

  /** A question, or why an answer did not help, was begun and not sent: whoever holds this element may ask before it goes. */
  get unsent(): boolean {
    return this.feedback.isBegun || this.isAskingUnsent;
  }

  /** What this device would keep of it: `whole`, `part` or `nothing`. */
  get keeping(): Keeping {
    const keeping = this.inquiry?.keeping ?? 'nothing';
    if (!this.feedback.isBegun) return keeping;
    return this.isAskingUnsent && keeping !== 'nothing' ? 'part' : 'nothing';
  }

  private get isAskingUnsent(): boolean {
    return this.inquiry?.unsent ?? false;
  }

  private get inquiry(): MemberInquiry | null {
    return this.shadowRoot?.querySelector<MemberInquiry>('member-inquiry') ?? null;
  }

  private load(locale: Locale): void {
    const { cms } = this;
    if (cms) void this.questions.run((signal) => readQuestions(cms, locale, signal), true);
  }

  /** Search library and Markdown come behind the list, which can be read without them. */
  private async prepare({ questions }: Questions): Promise<void> {
    try {
      const [search, reader] = await Promise.all([
        import('../../search/question-index.js'),
        import('../../markdown/markdown.js'),
      ]);
      this.index = new search.QuestionIndex(questions);
      this.reader = reader;
    } catch {
      this.emit('member-error', { code: 'scriptFailed' });
    }
  }

  private readonly handleSearch = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.query = event.target.value;
    this.settled.typed(this.query);
  };

  /** Typing has come to rest: what there is is read out, and what is not there is reported, once. */
  private handleSettled(query: string, first: boolean): void {
    const { cms, index } = this;
    const { current } = this.language;
    if (!cms || !index || !current) return;
    const { length: count } = index.search(query);
    this.spoken =
      count > 0 ? current.say(current.words.questions.found, { count }) : current.words.questions.notFound;
    if (count === 0 && first) void reportMiss(cms, { query, locale: current.locale });
  }

  private toggle(slug: string, open: boolean): void {
    if (this.open.has(slug) === open) return;
    const slugs = new Set(this.open);
    if (open) slugs.add(slug);
    else slugs.delete(slug);
    this.open = slugs;
  }

  private readonly handleAsk = (): void => {
    import('../member-inquiry/member-inquiry.js').then(
      () => {
        this.asking = true;
        void this.focusOn('asking');
      },
      () => this.emit('member-error', { code: 'scriptFailed' }),
    );
  };

  private handleBack(): void {
    this.waiting = this.isAskingUnsent;
    this.asking = false;
    void this.focusOn('query');
  }

  private async give(cms: Cms, question: Question, helpful: boolean): Promise<void> {
    await this.feedback.give(cms, question.id, helpful);
    const isSent = this.feedback.of(question.id).status === 'sent';
    await this.focusInPlace(isSent ? thanksId(question) : commentId(question));
  }

  private comment(question: Question, comment: string): void {
    const before = this.feedback.of(question.id);
    const isFirst = before.status === 'asked' || (before.status === 'failed' && before.helpful);
    this.feedback.comment(question.id, comment);
    if (isFirst) void this.focusInPlace(commentId(question));
  }

  /** Focus goes on to what stands where the pressed button was; nothing scrolls. */
  private async focusInPlace(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus({ preventScroll: true });
  }

  /** What is shown: the finds of a query over all topics, else the questions of the topic. */
  private shown(questions: Question[]): Question[] {
    if (this.isSearching && this.index) return this.index.search(this.query);
    return questions.filter(({ category }) => this.category === null || category === this.category);
  }

  private get isSearching(): boolean {
    return this.query.trim().length > 1;
  }

  private renderSearch({ words }: Language<QuestionsTables>): TemplateResult {
    return html`<div class="searching" role="search">
      <label for="query">${words.questions.search}</label>
      <p class="small muted" id="query-hint">${words.questions.searchHint}</p>
      <input
        id="query"
        class="search"
        type="search"
        autocomplete="off"
        dir=${this.query ? 'auto' : nothing}
        maxlength="200"
        aria-describedby="query-hint"
        .value=${this.query}
        @input=${this.handleSearch}
      />
    </div>`;
  }

  private renderTopics(
    { categories, questions }: Questions,
    { words, locale }: Language<QuestionsTables>,
  ): unknown {
    const used = categories.filter(({ id }) => questions.some(({ category }) => category === id));
    if (this.isSearching || used.length < 2) return nothing;
    const topic = (id: string | null, name: unknown) =>
      html`<button
        class="choice"
        type="button"
        aria-pressed=${this.category === id ? 'true' : 'false'}
        @click=${() => (this.category = id)}
      >
        ${name}
      </button>`;
    return html`<fieldset class="topics">
      <legend>${words.questions.categories}</legend>
      ${topic(null, words.questions.allCategories)}
      ${used.map(({ id, name }) => topic(id, asWritten(name, locale)))}
    </fieldset>`;
  }

  private renderQuestions(questions: Question[], language: Language<QuestionsTables>, cms: Cms): unknown {
    return html`<div class="questions">
      ${repeat(
        questions,
        ({ id }) => id,
        (question) =>
          questionView(
            {
              question,
              open: this.open.has(question.slug),
              reader: this.reader,
              feedback: this.feedback.of(question.id),
              servicesPage: this.servicesPage,
              level: this.headingLevel + 1,
              onToggle: (open) => this.toggle(question.slug, open),
              onHelpful: (helpful) => void this.give(cms, question, helpful),
              onComment: (comment) => this.comment(question, comment),
            },
            language,
          ),
      )}
    </div>`;
  }

  private renderAskInstead(
    title: string,
    lead: string,
    { words }: Language<QuestionsTables>,
  ): TemplateResult {
    return html`<div class="panel">
      ${heading(this.headingLevel + 1, 'heading', title)}
      <p>${lead}</p>
      <div class="buttons">
        <button class="button quiet" type="button" @click=${this.handleAsk}>${words.questions.ask}</button>
      </div>
    </div>`;
  }

  /** Asking stands in the place of the questions, with what was looked for as its subject. */
  private renderAsking({ words }: Language<QuestionsTables>, cms: Cms): TemplateResult {
    return html`<div>
        <button class="link-button" type="button" @click=${() => this.handleBack()}>
          ${words.questions.backToQuestions}
        </button>
      </div>
      <div id="asking" tabindex="-1">
        <member-inquiry
          api=${cms.address}
          heading-level=${this.headingLevel}
          category="question"
          .subject=${this.query.trim()}
        ></member-inquiry>
      </div>`;
  }

  private renderList(all: Questions, language: Language<QuestionsTables>, cms: Cms): unknown {
    const { words } = language;
    const shown = this.shown(all.questions);
    const opening = html`<header class="stack tight">
      ${heading(this.headingLevel, 'title', words.questions.title)}
      <p class="lead">${words.questions.lead}</p>
    </header>`;
    if (all.questions.length === 0) {
      return html`${opening}
      ${this.renderAskInstead(words.questions.none, words.questions.noneLead, language)}`;
    }
    return html`${opening} ${this.renderSearch(language)} ${this.renderTopics(all, language)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${shown.length > 0 ? this.renderQuestions(shown, language, cms) : this.renderEmpty(language)}`;
  }

  private renderEmpty(language: Language<QuestionsTables>): unknown {
    const { notFound, notFoundLead, noneInCategory } = language.words.questions;
    if (this.isSearching) return this.renderAskInstead(notFound, notFoundLead, language);
    return html`<p class="panel">${noneInCategory}</p>`;
  }

  protected override renderView(language: Language<QuestionsTables>, cms: Cms): unknown {
    return this.questions.render({
      initial: () => html`<slot></slot>`,
      pending: () => html`<slot></slot>${skeleton(language.words.common.loading)}`,
      complete: (all) =>
        html`${
          this.asking || this.waiting
            ? html`<div class="stack" ?hidden=${!this.asking}>${this.renderAsking(language, cms)}</div>`
            : nothing
        }
        ${this.asking ? nothing : this.renderList(all, language, cms)}`,
      error: (failure) => this.renderFailure(failure, language, cms, () => this.questions.retry()),
    });
  }

  protected override updated(): void {
    if (this.questions.state.status === 'complete') this.announceReady();
  }
}
