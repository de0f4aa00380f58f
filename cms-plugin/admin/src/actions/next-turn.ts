import type { CaseDetail } from '@member-services/contract/forms';

/** Whose step brings a case forward; `release`: nobody's, the committee's decision waits for its day. */
export type Turn = 'officer' | 'head' | 'provider' | 'committee' | 'applicant' | 'release';

/** Whom a case waits for, so that whoever can do nothing now sees why; null where it has come to an end. */
export function nextTurn({
  status,
  next,
  history,
}: Pick<CaseDetail, 'status' | 'next' | 'history'>): Turn | null {
  switch (status) {
    case 'submitted':
      return 'officer';
    case 'verified':
      // Without a committee an appeal is the head's to hear.
      return history.some(({ action }) => action === 'appeal') ? 'head' : 'officer';
    case 'under-study':
      return next.some(({ kind }) => kind === 'release') ? 'release' : 'committee';
    case 'accepted':
    case 'in-delivery':
      return 'provider';
    case 'awaiting-applicant':
    case 'delivered':
      return 'applicant';
    case 'answered':
    case 'rejected':
    case 'closed':
    case 'withdrawn':
      return null;
  }
}
