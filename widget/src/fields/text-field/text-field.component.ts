import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * One line of free text.
 * @summary Field of type `text`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberTextField extends LineField<FieldOf<'text'>> {
  protected override get traits(): LineTraits {
    const { maxLength = 0 } = this.definition;
    return {
      type: 'text',
      inputMode: 'text',
      leftToRight: false,
      spellcheck: true,
      width: maxLength > 0 && maxLength <= 30 ? 'half' : 'full',
    };
  }
}
