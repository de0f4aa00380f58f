import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * A whole number; digits of any script, so the input is text with a numeric keyboard.
 * @summary Field of type `number`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberNumberField extends LineField<FieldOf<'number'>> {
  protected override readonly traits: LineTraits = {
    type: 'text',
    inputMode: 'numeric',
    leftToRight: true,
    spellcheck: false,
    width: 'short',
  };
}
