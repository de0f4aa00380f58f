import { APPLICANT_DATA, type CaseDetail, type DirectoryComparison } from '@member-services/contract/forms';

/** The comparison where there is one; else what was submitted, beside nothing. What was not given is left out. */
export function comparedRows(detail: Pick<CaseDetail, 'comparison' | 'applicant'>): DirectoryComparison[] {
  if (detail.comparison.length > 0) return detail.comparison;
  return (['name', ...APPLICANT_DATA] as const).flatMap((datum): DirectoryComparison[] => {
    const submitted = detail.applicant[datum];
    return submitted === undefined ? [] : [{ datum, result: 'missing', submitted, directory: null }];
  });
}
