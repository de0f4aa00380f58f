/** What a field holds while it is being filled in: as typed, not yet normalised. The contract makes answers of it. */
export type FieldInput = string | number | boolean | string[] | FieldInputs[] | undefined;

/** Inputs by field name. */
export interface FieldInputs {
  [field: string]: FieldInput;
}

/** A field tells its form what was entered: `field-change`, not composed, so that it stays inside the element. */
export class FieldChangeEvent extends Event {
  static readonly type = 'field-change';

  constructor(
    readonly name: string,
    readonly input: FieldInput,
  ) {
    super(FieldChangeEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'field-change': FieldChangeEvent;
  }
}
