import {
  CORRECTABLE_DATA,
  INQUIRY_FORM,
  fieldsOf,
  resolveText,
  type CaseDetail,
  type Locale,
} from '@member-services/contract/forms';
import type { Say } from '../language/use-words.js';

/** Something that the applicant can be asked to correct from the tracking page. */
export interface Correctable {
  /** Name of a field of the form, or `applicant.mobile` and its like. */
  name: string;
  label: string;
  isFile: boolean;
}

/** Every field and file of the form as it was filled, those left empty too: what is missing is asked for as well. */
export function correctableFields(detail: Pick<CaseDetail, 'form'>, locale: Locale): Correctable[] {
  return fieldsOf(detail.form ?? INQUIRY_FORM).map((field) => ({
    name: field.name,
    label: resolveText(field.label, locale).text || field.name,
    isFile: field.type === 'attachment',
  }));
}

/** The applicant's own data, which may be wrong as well (policy E2). */
export function correctableData(say: Say): Correctable[] {
  return CORRECTABLE_DATA.map((datum) => ({
    name: `applicant.${datum}`,
    label: say(`applicant.${datum}`),
    isFile: false,
  }));
}
