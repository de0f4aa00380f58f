import type { ServedField } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldLanguage } from './field-element.js';
import type { FieldInput } from './field-input.js';
import type { FormFiles } from '../submission/files/form-files.js';

/** A field as a view shows it. */
export interface FieldViewParts {
  definition: ServedField;
  value: FieldInput;
  /** What is wrong, in words; empty when nothing is. */
  error: string;
  /** What is wrong inside rows, in words, by `<row>.<field>`. */
  rowErrors?: Record<string, string>;
  language: FieldLanguage;
  /** Files of the form, for a field of them. */
  files?: FormFiles | null;
  /** Id in the view's root, by which the error summary finds the field. */
  id: string;
}

/** The element of a definition. Its code must be loaded: `loadFields` of `field-loaders.ts`. */
export function fieldView({
  definition,
  value,
  error,
  rowErrors,
  language,
  files,
  id,
}: FieldViewParts): TemplateResult {
  switch (definition.type) {
    case 'text':
      return html`<member-text-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-text-field>`;
    case 'textarea':
      return html`<member-textarea-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-textarea-field>`;
    case 'select':
      return html`<member-select-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-select-field>`;
    case 'radio':
      return html`<member-radio-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-radio-field>`;
    case 'checkboxes':
      return html`<member-checkboxes-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-checkboxes-field>`;
    case 'boolean':
      return html`<member-boolean-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-boolean-field>`;
    case 'date':
      return html`<member-date-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-date-field>`;
    case 'number':
      return html`<member-number-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-number-field>`;
    case 'money':
      return html`<member-money-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-money-field>`;
    case 'mobile':
      return html`<member-mobile-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-mobile-field>`;
    case 'email':
      return html`<member-email-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-email-field>`;
    case 'nationalId':
      return html`<member-national-id-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-national-id-field>`;
    case 'city':
      return html`<member-city-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-city-field>`;
    case 'iban':
      return html`<member-iban-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-iban-field>`;
    case 'rating':
      return html`<member-rating-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-rating-field>`;
    case 'attachment':
      return html`<member-attachment-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
        .files=${files ?? null}
      ></member-attachment-field>`;
    case 'repeat':
      return html`<member-repeat-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .rowErrors=${rowErrors ?? {}}
        .language=${language}
      ></member-repeat-field>`;
    default:
      return html`<member-unknown-field
        id=${id}
        .definition=${definition}
        .value=${value}
        .error=${error}
        .language=${language}
      ></member-unknown-field>`;
  }
}
