import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * An e-mail address.
 * @summary Field of type `email`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberEmailField extends LineField<FieldOf<'email'>> {
  protected override readonly traits: LineTraits = {
    type: 'text',
    inputMode: 'email',
    leftToRight: true,
    autocomplete: 'email',
    spellcheck: false,
    width: 'full',
  };
}
