import type { ServedField } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldLanguage } from '../fields/field-element.js';
import type { FieldChangeEvent, FieldInput, FieldInputs } from '../fields/field-input.js';
import { fieldView } from '../fields/field-view.js';
import { errorAt, errorsWithin } from './problem.js';
import type { FormFiles } from './files/form-files.js';
import type { Problems, SayFault } from './problem.js';

/** A group of fields whose answers stand under one name of what is sent. */
export interface FieldGroup {
  area: 'applicant' | 'answers';
  /**
   * Every field that can ever stand in this place, always in the same order: each keeps a place of its own, so that
   * none takes over what another one was in the middle of.
   */
  fields: readonly ServedField[];
  /** Those of them that are asked now; without it all. */
  asked?: readonly ServedField[];
  inputs: FieldInputs;
  problems: Problems;
  say: SayFault;
  language: FieldLanguage;
  /** Files of the form, where it can have any. */
  files?: FormFiles | null;
  onChange: (name: string, input: FieldInput) => void;
}

/** The fields of a step, each with its value and its error. */
export function fieldGroup(group: FieldGroup): TemplateResult {
  const { area, fields, asked = fields, inputs, problems, say, language, files = null } = group;
  return html`<div
    class="stack"
    @field-change=${(event: FieldChangeEvent) => group.onChange(event.name, event.input)}
  >
    ${fields.map((definition) => {
      if (!asked.includes(definition)) return nothing;
      const path = `${area}.${definition.name}`;
      return fieldView({
        definition,
        value: inputs[definition.name],
        error: errorAt(problems, path, say),
        rowErrors: definition.type === 'repeat' ? errorsWithin(problems, path, say) : {},
        language,
        files,
        id: `field-${path}`,
      });
    })}
  </div>`;
}

/** What only a program fills in; out of sight, out of the tab order, out of the accessibility tree. */
export function trap(value: string, onInput: (value: string) => void): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <input
      type="text"
      name="website"
      tabindex="-1"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => event.target instanceof HTMLInputElement && onInput(event.target.value)}
    />
  </div>`;
}
