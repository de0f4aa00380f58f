import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * A Saudi mobile number, in any way of writing it and any digits.
 * @summary Field of type `mobile`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberMobileField extends LineField<FieldOf<'mobile'>> {
  protected override readonly traits: LineTraits = {
    type: 'tel',
    inputMode: 'tel',
    leftToRight: true,
    autocomplete: 'tel',
    spellcheck: false,
    width: 'half',
  };

  protected override get hint(): string {
    return this.definition.hint ?? this.language.words.common.field.mobileHint;
  }
}
