import type { ServedField } from '@member-services/contract/forms';

type Having<Type, Field extends ServedField> = Field extends unknown
  ? Type extends Field['type']
    ? Field
    : never
  : never;

/** The definition of one type of field, out of the union. */
export type FieldOf<Type extends ServedField['type']> = Having<Type, ServedField>;
