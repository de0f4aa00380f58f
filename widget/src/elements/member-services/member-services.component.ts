import type { ApplicantKind, Catalogue, Locale } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
import { failurePanel } from '../../failures/failure-panel.js';
import { LanguageController } from '../../language/language-controller.js';
import type { Language } from '../../language/language.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { SERVICES_WORDS } from '../../language/messages/services.js';
import type { ServicesWords } from '../../language/messages/services.js';
import { leavingStyles } from '../../navigation/leaving-dialog.styles.js';
import { LeavingQuestion } from '../../navigation/leaving-question.js';
import type { Leavable } from '../../navigation/leaving-question.js';
import { RouteController } from '../../navigation/route-controller.js';
import { isView, VIEWS } from '../../navigation/route.js';
import type { Route, View } from '../../navigation/route.js';
import { MemberElement } from '../member-element.js';
import { servicesStyles } from './member-services.styles.js';
import { servicesList } from './services-list.js';
import { VIEW_LOADERS, VIEW_TAGS, viewElement } from './view-element.js';
import type { ViewTag } from './view-element.js';

type Words = { common: CommonWords; services: ServicesWords };

/**
 * Everything that Member Services offers, with its own navigation.
 * @summary Services, tracking, questions, asking, rating and documents in one element.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The first view stands.
 * @event member-submitted - The CMS has received a submission; `detail`: `{reference, kind}`.
 * @event member-rated - The CMS has received a rating.
 * @event member-error - Something failed; `detail.code` says what.
 * @attr route - Makes this one use the address fragment where several stand on a page.
 * @csspart menu - The navigation.
 * @csspart service - One service in the list.
 */
export class MemberServices extends MemberElement<Words> {
  static override styles = [...super.styles, servicesStyles, leavingStyles];

  /** The view to begin with: `services`, `track`, `faqs`, `ask`, `rate` or `documents`. */
  @property() view: View = 'services';

  @state() private audience: ApplicantKind | null = null;
  /** Tags whose code has arrived. */
  @state() private loaded: ReadonlySet<string> = new Set();
  /** The view whose code could not be loaded. */
  @state() private missing: string | null = null;

  protected override readonly language = new LanguageController<Words>(
    this,
    { common: COMMON_WORDS, services: SERVICES_WORDS },
    ({ locale }) => this.load(locale),
    {},
    () => import('../../language/sentences.js'),
  );

  private readonly catalogue = this.reading<Catalogue>();

  private readonly leaving = new LeavingQuestion(this);

  private readonly place = new RouteController(
    this,
    () => ({ view: isView(this.view) ? this.view : 'services', service: null }),
    () => void this.focusOn('place'),
    (to) => this.mayLeave(to),
  );

  private load(locale: Locale): void {
    const { cms } = this;
    if (cms) void this.catalogue.run((signal) => readCatalogue(cms, locale, signal), true);
  }

  protected override updated(): void {
    if (this.catalogue.state.status === 'complete') this.announceReady();
  }

  /** A form that was not sent gives way only when the person says so. */
  private mayLeave(to: Route): boolean {
    const form = this.renderRoot.querySelector<HTMLElement & Leavable>('#place > *');
    return !form || this.leaving.mayGo(form, () => this.place.leaveFor(to));
  }

  /** Brings the code of what is in view. */
  private need(tag: ViewTag): boolean {
    if (this.loaded.has(tag)) return true;
    if (this.missing !== tag) {
      VIEW_LOADERS[tag]().then(
        () => (this.loaded = new Set(this.loaded).add(tag)),
        () => (this.missing = tag),
      );
    }
    return false;
  }

  private link(route: Route, label: unknown, look: string, current: boolean): unknown {
    const href = this.place.hrefOf(route);
    const here = current ? 'page' : nothing;
    return href
      ? html`<a class=${look} href=${href} aria-current=${here}>${label}</a>`
      : html`<button class=${look} type="button" aria-current=${here} @click=${() => this.place.go(route)}>
          ${label}
        </button>`;
  }

  private renderMenu({ words }: Language<Words>): unknown {
    const entry = (view: View) =>
      html`<li>
        ${this.link({ view, service: null }, words.services.views[view], 'place-link', this.place.route.view === view)}
      </li>`;
    return html`<nav class="menu" part="menu" aria-label=${words.services.menu}>
      <ul>
        ${VIEWS.map(entry)}
      </ul>
    </nav>`;
  }

  protected override renderView(language: Language<Words>, cms: Cms): unknown {
    return this.catalogue.render({
      initial: () => html`<slot></slot>`,
      pending: () => html`<slot></slot>`,
      complete: (catalogue) =>
        html`${this.renderMenu(language)} ${this.renderPlace(catalogue, language)}
        ${this.renderLeaving(language)}`,
      error: (failure) => this.renderFailure(failure, language, cms, () => this.catalogue.retry()),
    });
  }

  private renderLeaving({ words: { services } }: Language<Words>): unknown {
    const { kept, ...said } = services.leaving;
    return this.leaving.view((keeping) => ({ ...said, lead: kept[keeping] }));
  }

  private renderPlace(catalogue: Catalogue, language: Language<Words>): unknown {
    const { view, service } = this.place.route;
    if (view === 'services' && service) return this.renderService(service, language);
    if (view === 'services') {
      return servicesList({
        services: catalogue.services,
        language,
        level: this.headingLevel,
        audience: this.audience,
        onAudience: (audience) => (this.audience = audience),
        hrefOf: (slug) => this.place.hrefOf({ view: 'services', service: slug }),
        onOpen: (slug) => this.place.go({ view: 'services', service: slug }),
      });
    }
    return this.renderIn(VIEW_TAGS[view], language, () =>
      viewElement(view, this.address, this.headingLevel, this.page),
    );
  }

  /** The place of a view stands from the first moment: who went there keeps the focus in it while its code comes. */
  private renderIn(tag: ViewTag, language: Language<Words>, content: () => unknown): TemplateResult {
    return html`<div class="place nested" id="place" tabindex="-1">
      ${this.need(tag) ? content() : this.renderWaiting(tag, language)}
    </div>`;
  }

  /** The CMS that this element opened when it was connected: what is shown inside calls no other. */
  private get address(): string | null {
    return this.cms?.address ?? null;
  }

  /** Address of this page, where its fragment leads to the views; null where they are kept out of the address. */
  private get page(): string | null {
    return this.place.inFragment ? (location.href.split('#')[0] ?? '') : null;
  }

  private renderService(slug: string, language: Language<Words>): unknown {
    const form = () =>
      keyed(
        slug, // another service is another form, with a history of its own
        html`<member-request
          service=${slug}
          api=${this.address ?? nothing}
          heading-level=${this.headingLevel}
          tracking-page=${this.page ?? nothing}
          .stepsInHistory=${this.place.inFragment}
        ></member-request>`,
      );
    return html`<div>
        ${this.link({ view: 'services', service: null }, language.words.services.backToServices, 'back-link', false)}
      </div>
      ${this.renderIn('member-request', language, form)}`;
  }

  private renderWaiting(tag: string, language: Language<Words>): unknown {
    if (this.missing !== tag) return html`<p role="status">${language.words.common.loading}</p>`;
    return failurePanel({ cause: 'offline' }, language, () => (this.missing = null));
  }
}
