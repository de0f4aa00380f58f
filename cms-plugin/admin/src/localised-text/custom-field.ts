import type { ReactNode } from 'react';

/** What Strapi's Content Manager hands to the input of a custom field, as far as we use it. */
export interface CustomFieldProps {
  /** Path of the field in the entry; always given, though Strapi's type does not say so. */
  name?: string;
  /** Already translated. */
  label?: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  attribute?: { options?: { multiline?: boolean; markdown?: boolean } };
}
