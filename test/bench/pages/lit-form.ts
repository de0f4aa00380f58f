import type { ServiceCard } from '@member-services/contract/forms';
import { html, LitElement, nothing } from 'lit';
import { askedBy, type Asked } from './asked.js';

/** The form in Lit and nothing else: no fields of its own, no steps, no judging, one language. */
class LitForm extends LitElement {
  static override properties = { card: { state: true } };
  declare card: ServiceCard | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void fetch(this.getAttribute('from') ?? '')
      .then((answer) => answer.json() as Promise<{ data: ServiceCard }>)
      .then(({ data }) => (this.card = data));
  }

  protected override render(): unknown {
    const { card } = this;
    if (!card) return nothing;
    const list = (entries: readonly string[]) => entries.map((entry) => html`<li>${entry}</li>`);
    return html`<h1>${card.title}</h1>
      <p>${card.summary}</p>
      <ul>
        ${list(card.whatYouNeed)}
      </ul>
      <ol>
        ${list(card.steps)}
      </ol>
      <form>
        <p>${card.notices.privacy.summary}</p>
        ${askedBy(card).map(field)}
        <p><button>متابعة</button></p>
      </form>`;
  }
}

const field = ({ name, label, type, required, options }: Asked) =>
  options
    ? html`<fieldset>
        <legend>${label}</legend>
        ${options.map(
          (option) =>
            html`<label
              ><input type="radio" name=${name} value=${option.value} ?required=${required} />
              ${option.label}</label
            >`,
        )}
      </fieldset>`
    : html`<p>
        <label for=${name}>${label}</label><br /><input
          id=${name}
          name=${name}
          type=${type}
          ?required=${required}
        />
      </p>`;

customElements.define('lit-form', LitForm);
