import type { Catalogue, ServiceSummary } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { TaskController } from '../../async/task-controller.js';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
import { failurePanel } from '../../failures/failure-panel.js';
import { LanguageController } from '../../language/language-controller.js';
import type { Language } from '../../language/language.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { SERVICES_WORDS } from '../../language/messages/services.js';
import type { ServicesWords } from '../../language/messages/services.js';
import { heading } from '../../look/heading.js';
import { MemberElement } from '../member-element.js';

type Words = { common: CommonWords; services: ServicesWords };

/**
 * Everything that Member Services offers, with its own navigation.
 * @summary Services, tracking, questions, asking, rating and documents in one element.
 * @slot - What is shown until the element stands and when the CMS is away: how to reach the association.
 * @slot intro - Words of the page above the view.
 * @slot footer - Words of the page below the view.
 * @event member-ready - The first view stands.
 * @event member-error - Something failed; `detail.code` says what.
 */
export class MemberServices extends MemberElement<Words> {
  protected override readonly language = new LanguageController<Words>(
    this,
    { common: COMMON_WORDS, services: SERVICES_WORDS },
    ({ locale }) => this.load(locale),
  );

  private readonly catalogue = new TaskController<Catalogue>(this);

  private load(locale: 'ar' | 'en'): void {
    const { cms } = this;
    if (cms) void this.catalogue.run((signal) => readCatalogue(cms, locale, signal), true);
  }

  protected override renderView(language: Language<Words>, _cms: Cms): unknown {
    return this.catalogue.render({
      initial: () => html`<slot></slot>`,
      pending: () => html`<slot></slot>`,
      complete: ({ services }) => this.renderServices(services, language),
      error: (failure) => failurePanel(failure, language, () => this.catalogue.retry()),
    });
  }

  private renderServices(services: ServiceSummary[], { words }: Language<Words>): TemplateResult {
    return html`${heading(this.headingLevel, 'title', words.services.title)}
    ${services.map((service) => html`<p>${service.title}</p>`)}`;
  }
}
