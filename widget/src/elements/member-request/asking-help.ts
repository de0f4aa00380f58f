import { fieldsOf } from '@member-services/contract/forms';
import type { ServiceCard } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FilledForm } from '../../submission/filled-form.js';
import type { About } from '../member-inquiry/about.js';
import type { MemberInquiry } from '../member-inquiry/member-inquiry.component.js';
import '../member-inquiry/member-inquiry.js';
import type { RequestTables } from './request-words.js';

/** The element whose form it is about. */
type Asked = Element & { api: string | null; headingLevel: number; trackingPage: string | null };

/** A question to the social researcher, in the form's place; the form stays as it is (policy E3). */
export class AskingHelp {
  /** The person has gone back to the form; a question that was begun waits as it is. */
  waits = false;

  private about: About | null = null;

  constructor(private readonly element: Asked) {}

  /** Opens it, with what the form holds by now; a question that waits goes on. */
  open({ slug, title, audience, form }: ServiceCard, { applicant, answers }: FilledForm): this {
    const fields = fieldsOf(form);
    this.about = { slug, title, audience, fields, answers, applicant };
    this.waits = false;
    return this;
  }

  /** A question was begun and not sent. */
  get unsent(): boolean {
    return this.element.shadowRoot?.querySelector<MemberInquiry>('member-inquiry')?.unsent ?? false;
  }

  view({ filling, common }: RequestTables, onBack: () => void): TemplateResult {
    const { api, headingLevel, trackingPage } = this.element;
    return html`<div ?hidden=${this.waits}>
        <button class="link-button" type="button" @click=${onBack}>
          ${filling?.help.back ?? common.back}
        </button>
      </div>
      <div class="nested" id="help" tabindex="-1" ?hidden=${this.waits}>
        <member-inquiry
          api=${api ?? nothing}
          heading-level=${headingLevel}
          tracking-page=${trackingPage ?? nothing}
          .about=${this.about}
        ></member-inquiry>
      </div>`;
  }
}
