import { css } from 'lit';
import type { FieldOf } from '../field-of.js';
import { LineField } from '../line-field.js';
import type { LineTraits } from '../line-field.js';

/**
 * A Saudi IBAN; spaces are allowed while typing.
 * @summary Field of type `iban`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart control - The input.
 */
export class MemberIbanField extends LineField<FieldOf<'iban'>> {
  /** On the narrowest phones the whole number can still be seen at once, with its groups parted. */
  static override styles = [
    ...super.styles,
    css`
      @media (max-width: 22rem) {
        .control {
          padding-inline: 0.5rem;
          font-size: 0.875rem;
        }
      }
    `,
  ];

  protected override readonly traits: LineTraits = {
    type: 'text',
    inputMode: 'text',
    leftToRight: true,
    spellcheck: false,
    width: 'full',
  };

  protected override get hint(): string {
    return this.definition.hint ?? this.language.words.common.field.ibanHint;
  }
}
