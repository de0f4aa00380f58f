import type { ServedField } from '@member-services/contract/forms';
import { html } from 'lit';
import { unknownFieldAr, unknownFieldEn } from '../../language/messages/unknown-field.js';
import { buttons } from '../../look/buttons.styles.js';
import { FieldElement } from '../field-element.js';
import type { FieldInput } from '../field-input.js';

const WORDS = { ar: unknownFieldAr, en: unknownFieldEn } as const;

/**
 * In the place of a question of a kind that only a newer page can ask: a page that has stood open for long meets a form
 * of today (fault F23).
 * @summary Stands for a field of a type that is not known.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 */
export class MemberUnknownField extends FieldElement<ServedField, FieldInput> {
  static override styles = [...super.styles, buttons];

  protected override renderControl(): unknown {
    const words = WORDS[this.language.locale];
    return html`<p class="hint" id="newer">${words.newer}</p>
      <button class="button quiet" type="button" aria-describedby="newer" @click=${() => location.reload()}>
        ${words.reload}
      </button>`;
  }

  protected override render(): unknown {
    return this.renderGroup('group');
  }
}
