import type { CaseDetail, StaffHistoryEntry } from '@member-services/contract/forms';
import type { useFormat } from '../language/use-format.js';
import type { useWords } from '../language/use-words.js';

/** What of a case says how the directory knows its applicant. */
interface Known extends Pick<CaseDetail, 'membership' | 'recognition'> {
  history: readonly Pick<StaffHistoryEntry, 'action'>[];
}

/** What the directory knows of them. */
export function recognitionWords(
  { membership, recognition, history }: Known,
  say: ReturnType<typeof useWords>,
  format: Pick<ReturnType<typeof useFormat>, 'day'>,
): string {
  if (history.some(({ action }) => action === 'forget')) return say('applicant.forgotten');
  if (!membership)
    return say(recognition === 'unknown' ? 'applicant.notInDirectory' : 'applicant.recognised');
  return say(membership.expiresOn === null ? 'applicant.membership' : 'applicant.membershipUntil', {
    number: membership.number,
    state: membershipState(membership.status, say),
    day: membership.expiresOn === null ? '' : format.day(membership.expiresOn),
  });
}

function membershipState(status: string, say: ReturnType<typeof useWords>): string {
  switch (status) {
    case 'active':
      return say('membership.active');
    case 'lapsed':
      return say('membership.lapsed');
    case 'suspended':
      return say('membership.suspended');
    default:
      return status;
  }
}
