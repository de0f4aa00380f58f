import { formatDay } from '@member-services/contract/forms';
import type { Documents, Locale, PublicDocument } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fileSize } from '../../data/file-size.js';
import type { Cms } from '../../data/cms.js';
import { readDocuments } from '../../data/documents.js';
import { LanguageController } from '../../language/language-controller.js';
import type { Language } from '../../language/language.js';
import { asWritten } from '../../language/lang-of-text.js';
import { readingOf } from '../../markdown/reading-of.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { DOCUMENTS_WORDS } from '../../language/messages/documents.js';
import type { DocumentsWords } from '../../language/messages/documents.js';
import { heading } from '../../look/heading.js';
import { skeleton, skeletonStyles } from '../../look/skeleton.js';
import { markdown } from '../../markdown/markdown.js';
import { markdownStyles } from '../../markdown/markdown.styles.js';
import { safeLink } from '../../markdown/safe-link.js';
import { MemberElement } from '../member-element.js';
import { documentsStyles } from './member-documents.styles.js';
import { printInWindow } from '../../print/print-window.js';

type Words = { common: CommonWords; documents: DocumentsWords };

/**
 * Bylaws, support guide, request form, policies: what the association works by (policy A2, D2), to read, to download
 * and to print.
 * @summary Public documents.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The list stands.
 * @event member-error - Something failed; `detail.code` says what.
 * @csspart card - One document in the list.
 * @csspart body - The text of the opened document.
 */
export class MemberDocuments extends MemberElement<Words> {
  static override styles = [...MemberElement.styles, skeletonStyles, markdownStyles, documentsStyles];

  /** Slug of the document that is open; without it the list is shown. */
  @property({ reflect: true }) document: string | null = null;

  protected override readonly language = new LanguageController<Words>(
    this,
    { common: COMMON_WORDS, documents: DOCUMENTS_WORDS },
    ({ locale }) => this.load(locale),
    {},
    () => import('../../language/sentences.js'),
  );

  private readonly documents = this.reading<Documents>();

  @state() private printBlocked = false;

  private load(locale: Locale): void {
    const { cms } = this;
    if (cms) void this.documents.run((signal) => readDocuments(cms, locale, signal), true);
  }

  private open(slug: string | null): void {
    const left = this.document;
    this.document = slug;
    this.printBlocked = false;
    void this.focusOn(slug ? 'opened' : `read-${left ?? ''}`);
  }

  private print(document: PublicDocument, language: Language<Words>): void {
    const { lang, dir } = readingOf(document.body || document.title, language.locale);
    this.printBlocked = !printInWindow({
      title: document.title,
      lang,
      dir,
      digits: language.digits,
      font: getComputedStyle(this).fontFamily,
      content: html`${heading(1, 'title', document.title)}
        <p class="meta facts" lang=${language.locale} dir=${language.direction}>
          ${this.facts(document, language).map((fact) => html`<span>${fact}</span>`)}
        </p>
        ${this.renderBody(document, language, 2)}`,
    });
  }

  private facts({ kind, version, effectiveOn, draft }: PublicDocument, language: Language<Words>): string[] {
    const { words, say, locale, digits } = language;
    const { documents } = words;
    return [
      documents.kinds[kind],
      say(documents.version, { version }),
      ...(effectiveOn ? [say(documents.inForceSince, { date: formatDay(effectiveOn, locale, digits) })] : []),
      ...(draft ? [documents.draft] : []),
    ];
  }

  private renderBody(document: PublicDocument, { words }: Language<Words>, level: number): TemplateResult[] {
    return markdown(document.body, { headingLevel: level, opensNewTab: words.common.opensNewTab });
  }

  private renderFacts(document: PublicDocument, language: Language<Words>): TemplateResult {
    const [kind, ...others] = this.facts({ ...document, draft: false }, language);
    return html`<p class="facts">
        <span class="kind">${kind}</span>
        ${others.map((fact) => html`<span>${fact}</span>`)}
      </p>
      ${document.draft ? html`<p class="mark">${language.words.documents.draft}</p>` : nothing}`;
  }

  private renderList(documents: PublicDocument[], language: Language<Words>): TemplateResult {
    const { words } = language;
    return html`<header class="stack tight">
        ${heading(this.headingLevel, 'title', words.documents.title, 'list')}
        <p class="lead">${words.documents.lead}</p>
      </header>
      ${
        documents.length === 0
          ? html`<p class="panel">${words.documents.none}</p>`
          : html`<ul class="cards">
              ${documents.map((document) => this.renderCard(document, language))}
            </ul>`
      }`;
  }

  private renderCard(document: PublicDocument, language: Language<Words>): TemplateResult {
    const { title, summary, slug, body } = document;
    const { words, locale } = language;
    const [before, after] = words.documents.read.split('{{title}}');
    return html`<li class="panel card" part="card">
      ${heading(this.headingLevel + 1, 'heading', asWritten(title, locale))}
      ${this.renderFacts(document, language)}
      <p>${asWritten(summary, locale)}</p>
      ${
        body
          ? html`<button
              class="link-button"
              type="button"
              id=${`read-${slug}`}
              @click=${() => this.open(slug)}
            >
              ${before}${asWritten(title, locale)}${after}
            </button>`
          : nothing
      }
      ${this.renderFile(document, language)}
    </li>`;
  }

  private renderFile({ file }: PublicDocument, language: Language<Words>): TemplateResult | typeof nothing {
    const { words } = language;
    const address = file && this.cms && safeLink(new URL(file.url, this.cms.address).href);
    if (!file || !address) return nothing;
    return html`<p>
      <a href=${address} rel="noopener noreferrer" target="_blank">
        ${words.documents.download}: <bdi>${file.name}</bdi> (${fileSize(file.size, language)})
        <span class="visually-hidden">(${words.common.opensNewTab})</span>
      </a>
    </p>`;
  }

  private renderOpened(document: PublicDocument | undefined, language: Language<Words>): TemplateResult {
    const { words, locale } = language;
    const back = html`<div>
      <button class="link-button" type="button" @click=${() => this.open(null)}>
        ${words.documents.back}
      </button>
    </div>`;
    if (!document)
      return html`${back}
        <p class="panel notice">${words.documents.gone}</p>`;
    const { title, body } = document;
    const { lang, dir } = readingOf(body || title, locale);
    return html`${back}
      <article class="stack">
        ${heading(this.headingLevel, 'title', asWritten(title, locale), 'opened')}
        <div class="stack tight">${this.renderFacts(document, language)}</div>
        <div class="buttons">
          <button class="button quiet" type="button" @click=${() => this.print(document, language)}>
            ${words.documents.print}
          </button>
        </div>
        <p role="status" ?hidden=${!this.printBlocked}>
          ${this.printBlocked ? words.documents.printBlocked : ''}
        </p>
        ${this.renderFile(document, language)}
        <div class="prose" part="body" lang=${lang} dir=${dir}>
          ${this.renderBody(document, language, this.headingLevel + 1)}
        </div>
      </article>
      ${back}`;
  }

  protected override renderView(language: Language<Words>, cms: Cms): unknown {
    return this.documents.render({
      initial: () => html`<slot></slot>`,
      pending: () => html`<slot></slot>${skeleton(language.words.common.loading)}`,
      complete: ({ documents }) =>
        this.document === null
          ? this.renderList(documents, language)
          : this.renderOpened(
              documents.find(({ slug }) => slug === this.document),
              language,
            ),
      error: (failure) => this.renderFailure(failure, language, cms, () => this.documents.retry()),
    });
  }

  protected override updated(): void {
    if (this.documents.state.status === 'complete') this.announceReady();
  }
}
