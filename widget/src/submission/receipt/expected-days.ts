import { addDays, civilDayOf } from '@member-services/contract/forms';
import type { SubmissionReceipt } from '@member-services/contract/forms';

/** When an answer may be expected: a committee's window, the day of a target, or nothing promised. */
export type ExpectedDays =
  | { by: 'committee'; earliest: string; latest: string }
  | { by: 'target'; due: string; days: number }
  | { by: 'nothing' };

/** @param serviceLevelDays target in civil days; null where none is promised */
export function expectedDays(receipt: SubmissionReceipt, serviceLevelDays: number | null): ExpectedDays {
  if (receipt.decisionWindow) {
    const { earliest, latest } = receipt.decisionWindow;
    return { by: 'committee', earliest, latest };
  }
  if (serviceLevelDays === null) return { by: 'nothing' };
  const due = addDays(civilDayOf(Date.parse(receipt.submittedAt)), serviceLevelDays);
  return { by: 'target', due, days: serviceLevelDays };
}
