import { PRIVACY_NOTICE } from '@member-services/contract/forms';
import type { Catalogue, Consent, ConsentText } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../language/lang-of-text.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';

/** One consent as it is asked; the privacy notice is one without further words. */
export interface ConsentChoice {
  purpose: string;
  version: string;
  label: string;
  description?: string;
  required: boolean;
}

/** A consent for each purpose (PDPL Implementing Regulation Art. 11), none ticked beforehand. */
export function consentChoices(
  choices: readonly ConsentChoice[],
  given: Readonly<Record<string, boolean>>,
  errorOf: (purpose: string) => string,
  { words: { common }, locale }: Language<{ common: CommonWords }>,
  onChange: (purpose: string, given: boolean) => void,
): TemplateResult[] {
  return choices.map((choice) => {
    const error = errorOf(choice.purpose);
    const id = `field-consent.${choice.purpose}`;
    const handleChange = (event: Event) =>
      onChange(choice.purpose, event.target instanceof HTMLInputElement && event.target.checked);
    return html`<div class=${`consent${error ? ' invalid' : ''}`} part="consent">
      <input
        type="checkbox"
        id=${id}
        .checked=${given[choice.purpose] ?? false}
        aria-describedby=${
          [choice.description && `about-${id}`, error && `error-${id}`].filter(Boolean).join(' ') || nothing
        }
        aria-invalid=${error ? 'true' : nothing}
        aria-required=${choice.required ? 'true' : nothing}
        @change=${handleChange}
      />
      <label for=${id}>
        ${asWritten(choice.label, locale)}${choice.required ? nothing : html`<span class="muted"> (${common.optional})</span>`}
      </label>
      ${
        choice.description
          ? html`<p class="small muted" id=${`about-${id}`}>${asWritten(choice.description, locale)}</p>`
          : nothing
      }
      ${
        error
          ? html`<p class="error" id=${`error-${id}`}>
              <span class="visually-hidden">${common.errorPrefix}</span> ${error}
            </p>`
          : nothing
      }
    </div>`;
  });
}

/** The consents as they are sent: every one that was asked, with what was answered. */
export function consentsGiven(
  choices: readonly ConsentChoice[],
  given: Readonly<Record<string, boolean>>,
): Consent[] {
  return choices.map(({ purpose, version }) => ({ purpose, version, given: given[purpose] ?? false }));
}

/** The wording of the privacy notice and of every consent, by purpose. */
export function noticeVersions({ notices: { consents, privacy } }: Catalogue): Record<string, string> {
  const versions = consents.map(({ purpose, version }): [string, string] => [purpose, version]);
  return { ...Object.fromEntries(versions), [PRIVACY_NOTICE]: privacy.version };
}

/** The choice for a purpose, with the words that the catalogue has for it. */
export function choiceOf(text: ConsentText, required: boolean): ConsentChoice {
  const { purpose, version, label, description, withdrawal } = text;
  return { purpose, version, label, description: `${description} ${withdrawal}`, required };
}
