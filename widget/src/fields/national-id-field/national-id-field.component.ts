import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * A national ID or Iqama number; the number only, and never from autofill (WCAG 1.3.5 has no token for it).
 * @summary Field of type `nationalId`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberNationalIdField extends LineField<FieldOf<'nationalId'>> {
  protected override readonly traits: LineTraits = {
    type: 'text',
    inputMode: 'numeric',
    leftToRight: true,
    spellcheck: false,
    width: 'half',
  };

  protected override get hint(): string {
    return this.definition.hint ?? this.language.words.common.field.nationalIdHint;
  }
}
